using TeachBot.Content.Knowledge;
using TeachBot.Content.Search;
using TeachBot.Core.Text;

namespace TeachBot.Content.Asking.Kinds;

/// <summary>
/// The passage that has every word of a long question, though no one sentence does. Words alone cannot tell whether it answers; so only one
/// in which the search is confident, and that has what the question wants: a number, a time, a place.
/// </summary>
internal sealed class PassageKind(Passages passages, Evidence evidence) : IAnswerKind
{
    private const double Confident = .9;
    private const int Looked = 3, FewestNeeds = 3;
    private static readonly string[] Plain = ["what", "which", "who", "when", "where", "count", "amount"];

    public Draft? Try(Inquiry inquiry)
    {
        var words = inquiry.Words.Where(word => !word.IsSoft).ToList();
        if (inquiry.Asks.Except(Plain).Any() || inquiry.Facets.Count > 0 || inquiry.Subjects.Count + words.Count < FewestNeeds)
        {
            return null;
        }

        var asked = AskedFor.Read(inquiry.Key);
        var found = passages.Find(inquiry.Text, Looked).FirstOrDefault(found => found.Confidence >= Confident && HasAll(found) && !IsAboutAnother(found.Best, inquiry) && (asked.Type == AnswerType.Any || asked.IsToldBy(found.Best.Key)));
        return found is null ? null : new Draft(AnswerKinds.Passage, [found.Best], Math.Round(found.Confidence, 2)) { Subject = inquiry.Subjects.FirstOrDefault() ?? found.Best.Subject };

        bool HasAll(PassageFound found)
        {
            var key = JapaneseText.Words($"{found.Passage.Text}\n{found.Passage.Heading}\n{found.Passage.Title}");
            return inquiry.Subjects.All(subject => evidence.Names(key, subject)) && words.TrueForAll(word => Evidence.Contains(key, word) == 1);
        }
    }
    /// <summary>What stands under another concept is about that one, whatever else the passage names.</summary>
    private static bool IsAboutAnother(Fact best, Inquiry inquiry) => best.Subject is { IsConcept: true } about && !inquiry.Subjects.Contains(about);
}
