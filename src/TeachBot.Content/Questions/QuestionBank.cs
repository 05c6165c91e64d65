using TeachBot.Content.Questions.Authoring;
using TeachBot.Content.Questions.Proving;

namespace TeachBot.Content.Questions;

/// <summary>All questions of a course. Immutable.</summary>
/// <param name="Questions">In the order of the notes, the authors' own last; ids are unique.</param>
/// <param name="Refused">How many candidates were refused, by reason (<see cref="Refusals"/>).</param>
public sealed record QuestionBank(IReadOnlyList<Question> Questions, IReadOnlyDictionary<string, int> Refused)
{
    /// <summary>
    /// With a teacher's own questions, without what the teacher retired. An id that the teacher gave away again is the teacher's.
    /// </summary>
    internal QuestionBank With(AuthoredQuestions authored)
    {
        var own = authored.Questions.Select(question => question.Id).ToHashSet(StringComparer.Ordinal);
        var derived = Questions.Where(question => !own.Contains(question.Id) && !authored.Retired.ContainsKey(question.Id)).ToList();
        var retired = Questions.Count - derived.Count;
        return new QuestionBank(
            [.. derived, .. authored.Questions],
            retired == 0
                ? Refused
                : new SortedDictionary<string, int>(
                    new Dictionary<string, int>(Refused) { [Refusals.Retired] = retired },
                    StringComparer.Ordinal
                )
        );
    }
}
