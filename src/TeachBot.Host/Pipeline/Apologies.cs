using System.Globalization;
using TeachBot.Commands.Wording;
using TeachBot.Core.Chat;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;

namespace TeachBot.Host.Pipeline;

/// <summary>What somebody hears instead of an answer, privately and in their language.</summary>
/// <param name="words">The wording, by language.</param>
internal sealed class Apologies(IReadOnlyDictionary<string, ChatWording> words)
{
    internal Outcome StoreAway(ChatEvent happened) => Say(happened, trouble => trouble.StoreAway);

    internal Outcome Broken(ChatEvent happened) => Say(happened, trouble => trouble.Broken);

    internal Outcome TooSlow(ChatEvent happened) => Say(happened, trouble => trouble.TooSlow);

    internal Outcome TooFast(ChatEvent happened, TimeSpan wait) =>
        Say(
            happened,
            trouble => string.Format(CultureInfo.InvariantCulture, trouble.TooFast, Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)))
        );

    /// <summary>Suggestions can't say anything: they stay empty.</summary>
    private Outcome Say(ChatEvent happened, Func<TroubleWords, string> sentence) =>
        happened is SuggestionsWanted
            ? new Suggestions([])
            : new Reply(
                new Message(Document.Of(sentence((words.GetValueOrDefault(happened.Origin.Language) ?? words["ja"]).Trouble))),
                Audience.Asker
            );
}
