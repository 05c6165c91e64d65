using TeachBot.Content.Questions.Deriving;
using TeachBot.Content.Questions.Proving.Claims;
using TeachBot.Core.Text;

namespace TeachBot.Content.Questions.Kinds;

/// <summary>「X」の説明はどれ？ The distractors are the notes' own definitions of what stands beside it, near the key's length.</summary>
internal sealed class TermToDefinitionKind : IQuestionKind
{
    public IEnumerable<Draft> Derive(LectureNotes notes)
    {
        var phrases = notes
            .Defined.Select(pair => (pair.Term, pair.Statement, Text: Definition.Phrase(pair.Statement.Body)))
            .Where(pair => pair.Text.Length <= QuestionLimits.Option && !notes.DescriptionOf(pair.Statement).HasBlank)
            .Select(pair => (pair.Term, pair.Statement, pair.Text, Key: JapaneseText.Key(pair.Text)))
            .ToList();
        for (var at = 0; at < phrases.Count; at++)
        {
            var (term, statement, text, _) = phrases[at];
            var rivals = Window
                .Around(phrases, at, QuestionLimits.Cousins + 1)
                .Where(pair =>
                    pair.Term != term && !pair.Key.Contains(term.Key, StringComparison.Ordinal) && !Kinship.AreKin(pair.Term, term, notes)
                )
                .OrderByDescending(pair => notes.AreSiblings(pair.Term, term))
                .ThenBy(pair => pair.Text.Length < text.Length)
                .ThenBy(pair => Math.Abs(pair.Text.Length - text.Length))
                .Take(QuestionLimits.Options - 1);
            yield return new Draft
            {
                Kind = QuestionKinds.TermToDefinition,
                Rule = "definition",
                Concept = term,
                Detail = "",
                Prompt = Prompts.DescriptionOf(term.Name),
                Options =
                [
                    .. rivals
                        .Prepend(phrases[at])
                        .Select(pair => new DraftOption(pair.Text, pair.Term == term, Reasons.Of(pair.Statement), pair.Term)),
                ],
                Facts = [statement.Fact],
                Explanation = Reasons.Of(statement),
                Claim = new Defines(term),
            };
        }
    }
}
