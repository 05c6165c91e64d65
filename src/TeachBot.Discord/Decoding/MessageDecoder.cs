using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TeachBot.Core;
using TeachBot.Core.Chat;
using TeachBot.Discord.Wire;

namespace TeachBot.Discord.Decoding;

/// <summary>Reads messages that came over the gateway: those that speak to us. It never throws.</summary>
internal sealed class MessageDecoder([FromKeyedServices(Clocks.System)] TimeProvider time, Guilds guilds, KnownLanguages languages)
{
    /// <summary>An ordinary message, and one in answer to another.</summary>
    private const int Ordinary = 0;

    private const int Answer = 19;

    /// <summary>Reads one.</summary>
    /// <param name="json">UTF-8.</param>
    /// <param name="self">Our own user id.</param>
    /// <returns>What was said; null where it is not for us.</returns>
    internal Mentioned? Decode(ReadOnlySpan<byte> json, string self)
    {
        try
        {
            return JsonSerializer.Deserialize(json, WireContext.Default.MessageWire) is { } wire ? Decode(wire, self) : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The latter for half a character, which is valid JSON and no text.
            return null;
        }
    }

    private Mentioned? Decode(MessageWire wire, string self)
    {
        if (
            wire
                is not {
                    Id.Length: > 0,
                    ChannelId.Length: > 0,
                    WebhookId: null,
                    Type: Ordinary or Answer,
                    Author: { Id.Length: > 0, Bot: false } author
                }
            || author.Id == self
        )
        {
            return null;
        }

        var isDirect = wire.GuildId is null;
        if (!isDirect && wire.Mentions?.Any(user => user?.Id == self) != true)
        {
            return null;
        }

        var language = languages.Of(author.Id) ?? guilds.LanguageOf(wire.GuildId) ?? SpokenLanguage.Of(wire.Content ?? "");
        var channel = guilds.Channel(wire.GuildId, wire.ChannelId);
        var origin = new EventOrigin(
            $"discord:{wire.Id}",
            channel,
            new UserRef(DiscordPlatform.PlatformName, "", author.Id),
            language,
            time.GetUtcNow()
        )
        {
            IsInThread = channel.Thread is not null,
            Name = Places.NameOf(wire.Member, author),
            IsDirect = isDirect,
            Roles = Places.RolesOf(wire.Member),
        };
        return WrittenText.Mentioned(origin, wire.Content ?? "", self);
    }
}
