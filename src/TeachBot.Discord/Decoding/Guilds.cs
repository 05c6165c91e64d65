using System.Collections.Concurrent;
using System.Text.Json;
using TeachBot.Core.Chat;
using TeachBot.Discord.Wire;

namespace TeachBot.Discord.Decoding;

/// <summary>The little that is kept of servers: their language, and which channel a thread hangs from. A message names neither.</summary>
internal sealed class Guilds
{
    /// <summary>More threads are forgotten, and seem to be channels of their own until Discord names them again.</summary>
    private const int MostThreads = 100_000;

    private readonly ConcurrentDictionary<string, string> _languages = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _parents = new(StringComparer.Ordinal);

    /// <summary>The channel of a message.</summary>
    internal ChannelRef Channel(string? guild, string channel) =>
        _parents.TryGetValue(channel, out var parent)
            ? new ChannelRef(new WorkspaceRef(DiscordPlatform.PlatformName, guild ?? Places.Direct), parent, channel)
            : Places.Channel(guild, channel, null);

    /// <summary>What is read in a Community server; null of any other, where Discord says English and nobody has chosen it.</summary>
    internal string? LanguageOf(string? guild) => guild is not null ? _languages.GetValueOrDefault(guild) : null;

    /// <summary>Takes what a dispatch says of servers and threads.</summary>
    internal void Take(string type, ReadOnlySpan<byte> json)
    {
        try
        {
            switch (type)
            {
                case "GUILD_CREATE"
                or "GUILD_UPDATE" when JsonSerializer.Deserialize(json, WireContext.Default.GuildWire) is { Id: { } id } guild:
                    KeepLanguage(id, guild);
                    guild.Threads?.ForEach(Keep);
                    break;
                case "THREAD_CREATE"
                or "THREAD_UPDATE" when JsonSerializer.Deserialize(json, WireContext.Default.ChannelWire) is { } thread:
                    Keep(thread);
                    break;
                case "THREAD_DELETE" when JsonSerializer.Deserialize(json, WireContext.Default.ChannelWire) is { Id: { } id }:
                    _parents.TryRemove(id, out _);
                    break;
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The latter for half a character, which is valid JSON and no text.
            // What can't be read is no news.
        }
    }

    private void KeepLanguage(string id, GuildWire guild)
    {
        if (guild.PreferredLocale is { } locale && guild.Features?.Contains("COMMUNITY") == true)
        {
            _languages[id] = Languages.Of(locale);
        }
        else
        {
            _languages.TryRemove(id, out _);
        }
    }

    private void Keep(ChannelWire? thread)
    {
        if (thread is { Id: { } id, ParentId: { } parent } && Places.IsThread(thread) && _parents.Count < MostThreads)
        {
            _parents[id] = parent;
        }
    }
}
