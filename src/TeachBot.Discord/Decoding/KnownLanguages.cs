using System.Collections.Concurrent;
using TeachBot.Core.Chat;

namespace TeachBot.Discord.Decoding;

/// <summary>The language in which people use Discord, as their last interaction said: a message does not. Kept in memory.</summary>
internal sealed class KnownLanguages : IPersonTraces
{
    private const int Most = 50_000;
    private readonly ConcurrentDictionary<string, string> _languages = new(StringComparer.Ordinal);

    /// <summary>Takes what an interaction says of who caused it.</summary>
    internal void Note(string user, string? locale)
    {
        var language = Languages.Of(locale);
        if (locale is null || (_languages.TryGetValue(user, out var known) && known == language))
        {
            return;
        }

        // Counting takes every lock: only what is new makes them more.
        if (_languages.Count >= Most)
        {
            _languages.Clear();
        }

        _languages[user] = language;
    }

    /// <summary>What somebody reads; null where they have done nothing that tells since the start.</summary>
    internal string? Of(string user) => _languages.GetValueOrDefault(user);

    /// <inheritdoc/>
    public void Forget(UserRef who)
    {
        if (who.Platform == DiscordPlatform.PlatformName)
        {
            _languages.TryRemove(who.Id, out _);
        }
    }
}
