using TeachBot.Content.Knowledge;
using TeachBot.Content.Questions.Deriving;
using TeachBot.Content.Questions.Proving.Claims;
using TeachBot.Core.Text;

namespace TeachBot.Content.Questions.Kinds;

/// <summary>
/// A sentence of the notes with one of its nouns left out. The distractors are nouns of the same chapter that the notes keep apart from it.
/// </summary>
internal static class ClozeKind
{
    /// <summary>As <see cref="IQuestionKind.Derive"/>, for the lines that have room.</summary>
    internal static IEnumerable<Draft> Derive(LectureNotes notes, NounRivals rivals, Lines lines)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (
            var blank in notes
                .Statements.Where(statement => lines.HasRoom(statement.Fact))
                .SelectMany(statement => Blank.In(statement, notes))
        )
        {
            var masked = blank.With(Prompts.Blank);
            if (seen.Add(masked))
            {
                yield return Draft(blank, masked, rivals, notes);
            }
        }
    }

    private static Draft Draft(Blank blank, string masked, NounRivals rivals, LectureNotes notes)
    {
        var (statement, noun, place) = blank;
        var about = notes.MatterOf(statement);
        var isSaid =
            about is null
            || (!Definition.IsMeaning(statement) && JapaneseText.Key(masked).Contains(JapaneseText.Key(about), StringComparison.Ordinal));
        return new Draft
        {
            Kind = QuestionKinds.Cloze,
            Rule = "noun",
            Concept = statement.Subject ?? noun.Term,
            Heading = about ?? Heading(statement.Fact.Section, notes) ?? noun.Text,
            Detail = $"{notes.PlaceOf(statement)}/{noun.Key}",
            Prompt = isSaid ? Prompts.InBlank(masked) : Prompts.InBlankAbout(about!, masked),
            Choose = () =>
                [
                    new DraftOption(noun.Text, true, Reasons.Of(statement), noun.Term),
                    .. rivals.Of(blank).Select(rival => new DraftOption(rival.Text, false, Reasons.Of(rival), rival.Term)),
                ],
            Facts = [statement.Fact],
            Explanation = Reasons.Of(statement),
            Claim = new Fills(noun, place),
        };
    }

    /// <summary>The heading as a topic; null for a summary and for a heading that trails off into its text.</summary>
    private static string? Heading(Reading.Section section, LectureNotes notes) =>
        notes.Knowledge.MeaningOf(section).Role is SectionRole.Summary or SectionRole.Recap or SectionRole.Aside ? null
        : HeadingText.NameOf(section.Title) is { Length: > 0 } name ? name
        : null;
}
