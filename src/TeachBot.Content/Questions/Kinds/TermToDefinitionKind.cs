using TeachBot.Content.Questions.Deriving;
using TeachBot.Content.Questions.Proving.Claims;
using TeachBot.Core.Text;

namespace TeachBot.Content.Questions.Kinds;

/// <summary>「X」の説明はどれ？ The distractors are the notes' own definitions of what stands beside it, near the key's length.</summary>
internal sealed class TermToDefinitionKind : IQuestionKind
{
    public IEnumerable<Draft> Derive(LectureNotes notes)
    {
        var phrases = notes.Defined
            .Select(pair => (pair.Term, pair.Statement, Text: Definition.Phrase(pair.Statement.Body)))
            .Where(pair => pair.Text.Length <= QuestionLimits.Option && !notes.DescriptionOf(pair.Statement).HasBlank).ToList();
        foreach (var (term, statement, text) in phrases)
        {
            var siblings = notes.SiblingsOf(term);
            var rivals = phrases.Where(pair => pair.Term != term && !JapaneseText.Key(pair.Text).Contains(term.Key, StringComparison.Ordinal) && !Kinship.AreKin(pair.Term, term, notes))
                .OrderByDescending(pair => siblings.Contains(pair.Term)).ThenBy(pair => pair.Text.Length < text.Length)
                .ThenBy(pair => Math.Abs(pair.Text.Length - text.Length)).Take(QuestionLimits.Options - 1);
            yield return new Draft
            {
                Kind = QuestionKinds.TermToDefinition,
                Rule = "definition",
                Concept = term,
                Detail = "",
                Prompt = Prompts.DescriptionOf(term.Name),
                Options = [.. rivals.Prepend((term, statement, text)).Select(pair => new DraftOption(pair.Item3, pair.Item1 == term, Reasons.Of(pair.Item2), pair.Item1))],
                Facts = [statement.Fact],
                Explanation = Reasons.Of(statement),
                Claim = new Defines(term),
            };
        }
    }
}
