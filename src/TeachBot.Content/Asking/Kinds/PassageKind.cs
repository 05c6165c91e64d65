using TeachBot.Content.Knowledge;
using TeachBot.Content.Search;
using TeachBot.Core.Text;

namespace TeachBot.Content.Asking.Kinds;

/// <summary>
/// The passage that has every word of a long question, though no one sentence does. Words alone cannot tell whether it answers; so only one
/// in which the search is confident, and where a number, a time or a place is wanted, one with a sentence that gives it.
/// </summary>
internal sealed class PassageKind(Passages passages, Evidence evidence) : IAnswerKind
{
    private const double Confident = .85;
    private const int Looked = 3,
        FewestNeeds = 3;
    private static readonly HashSet<string> Plain = ["what", "which", "who", "when", "where", "count", "amount"];

    public Draft? Try(Inquiry inquiry)
    {
        if (!inquiry.Asks.IsSubsetOf(Plain) || inquiry.Facets.Count > 0 || inquiry.Subjects.Count + inquiry.Words.Count < FewestNeeds)
        {
            return null;
        }

        var words = inquiry.Words.Where(word => !word.IsSoft).ToList();
        return inquiry.Subjects.Count + words.Count < FewestNeeds ? null : Find(inquiry, words);
    }

    private Draft? Find(Inquiry inquiry, List<ContentWord> words)
    {
        var asked = AskedFor.Read(inquiry.Key);
        var isAmount = asked.Type == AnswerType.Any && (inquiry.Wants("count") || inquiry.Wants("amount"));
        if (isAmount || (asked.Type == AnswerType.Number && (asked.Unit.Length == 0 || inquiry.Numbers.Count > 0)))
        {
            // A number that the question gives itself would be taken for the answer, and one without a unit cannot be told from another.
            return null;
        }

        foreach (var found in passages.Find(inquiry.Text, Looked).Where(found => found.Confidence >= Confident && HasAll(found)))
        {
            if (Telling(found, asked, words) is { } telling && !IsAboutAnother(found.Best, inquiry) && !IsAboutAnother(telling, inquiry))
            {
                return new Draft(
                    AnswerKinds.Passage,
                    [.. new[] { found.Best, telling }.Distinct().OrderBy(fact => fact.Id)],
                    Math.Round(found.Confidence, 2)
                )
                {
                    Subject = inquiry.Subjects.FirstOrDefault() ?? found.Best.Subject,
                };
            }
        }

        return null;

        bool HasAll(PassageFound found)
        {
            var key = JapaneseText.Words($"{found.Passage.Text}\n{found.Passage.Heading}\n{found.Passage.Title}");
            return inquiry.Subjects.All(subject => evidence.Names(key, subject))
                && words.TrueForAll(word => Evidence.Contains(key, word) == 1);
        }
    }

    /// <summary>
    /// The fact that says what is wanted: the best one, or another of the passage that shares a word with the question; null where none
    /// does.
    /// </summary>
    private static Fact? Telling(PassageFound found, AskedFor asked, List<ContentWord> words) =>
        asked.Type == AnswerType.Any || asked.IsToldBy(found.Best.Key)
            ? found.Best
            : found.Facts.FirstOrDefault(fact => asked.IsToldBy(fact.Key) && words.Exists(word => Evidence.Contains(fact.Key, word) == 1));

    /// <summary>What stands under another concept is about that one, whatever else the passage names.</summary>
    private static bool IsAboutAnother(Fact fact, Inquiry inquiry) =>
        inquiry.Subjects.Count > 0 && fact.Subject is { IsConcept: true } about && !inquiry.Subjects.Contains(about);
}
