using TeachBot.Content.Knowledge;
using TeachBot.Content.Questions.Deriving;
using TeachBot.Content.Questions.Proving;
using TeachBot.Content.Questions.Proving.Claims;
using TeachBot.Content.Reading;

namespace TeachBot.Content.Questions.Kinds;

/// <summary>
/// A sentence of the notes, right or wrong: as it stands, or with a sibling in its subject's place, or another noun of the same sort in one
/// of its nouns'. Who knows only how it is made cannot tell: about as many are wrong as right.
/// </summary>
internal static class StatementKind
{
    /// <summary>How many more may be right than wrong.</summary>
    private const int Spare = 4;

    /// <summary>
    /// As <see cref="IQuestionKind.Derive"/>, for the lines that have room; one of the forms for each sentence, or the one would tell the
    /// other.
    /// </summary>
    internal static IReadOnlyList<Draft> Derive(LectureNotes notes, NounRivals rivals, Lines lines)
    {
        var told = new List<(ulong Turn, Draft Draft)>();
        var swapped = new List<Draft>();
        foreach (
            var statement in notes.Statements.Where(statement =>
                statement.TellsOfSubject && statement.IsProposition && lines.HasRoom(statement.Fact)
            )
        )
        {
            var turn = Fingerprint.Order(statement.Subject!.Key + notes.PlaceOf(statement));
            if (
                turn % 4 > 0
                && (
                    Swapped(statement, notes) is { } other ? SubjectSwapped(statement, other, notes) : NounSwapped(statement, rivals, notes)
                )
                    is { } draft
            )
            {
                swapped.Add(draft);
            }
            else
            {
                told.Add((turn, Told(statement, notes)));
            }
        }

        return [.. swapped, .. told.OrderBy(pair => pair.Turn).Take(swapped.Count + Spare).Select(pair => pair.Draft)];
    }

    private static Draft Told(Statement statement, LectureNotes notes) =>
        Draft(
            "sentence",
            statement,
            Shown(statement, statement.Subject!, notes),
            new IsTold(statement),
            new DraftOption(statement.Subject!.Name, true, "", statement.Subject),
            notes
        );

    private static Draft SubjectSwapped(Statement statement, Term other, LectureNotes notes) =>
        Draft(
            "sentence-swapped",
            statement,
            Shown(statement, other, notes),
            new IsTold(statement),
            new DraftOption(other.Name, false, "", other),
            notes
        );

    private static Draft? NounSwapped(Statement statement, NounRivals rivals, LectureNotes notes)
    {
        foreach (var blank in Blank.In(statement, notes))
        {
            if (rivals.Of(blank).FirstOrDefault(rival => NounSort.IsSame(rival, blank.Noun)) is { } rival)
            {
                var shown = blank.With(rival.Text);
                return Draft(
                    "sentence-noun",
                    statement,
                    statement.OpensWithSubject ? Prompts.IsSo(shown) : Prompts.IsSoOf(notes.MatterOf(statement)!, shown),
                    new Fills(blank.Noun, blank.Place),
                    new DraftOption(rival.Text, false, "", rival.Term),
                    notes
                );
            }
        }

        return null;
    }

    /// <summary>
    /// The sibling whose own sentences come nearest in topic, so that the swap tempts; none that the sentence speaks of already.
    /// </summary>
    private static Term? Swapped(Statement statement, LectureNotes notes)
    {
        var subject = statement.Subject!;
        var rest = notes.DescriptionOf(statement).Text;
        return !statement.MayHoldForOthers && Giveaway.IsFree(rest, [subject, .. notes.SiblingsOf(subject)])
            ? notes
                .SiblingsOf(subject)
                .Where(sibling => notes.FirstOn(sibling) is not null && notes.IsTold(sibling, statement) == Truth.Fails)
                .MaxBy(sibling => notes.FactsOn(sibling).Max(fact => statement.Words.CommonWith(notes.WordsOf(fact))))
            : null;
    }

    private static string Shown(Statement statement, Term about, LectureNotes notes)
    {
        var own = statement.Subject!;
        if (!statement.OpensWithSubject && !notes.DescriptionOf(statement).HasBlank)
        {
            return Prompts.IsSoOf(about == own ? notes.MatterOf(statement)! : about.Name, statement.Text);
        }

        var shown = about == own ? statement.Text : Description.WithName(statement, about.Name, notes);
        return statement.OpensWithSubject || !Definition.IsMeaning(statement) ? Prompts.IsSo(shown) : Prompts.IsSoOf(about.Name, shown);
    }

    private static Draft Draft(string rule, Statement statement, string prompt, IClaim claim, DraftOption asserted, LectureNotes notes) =>
        TrueFalseKind.Draft(
            rule,
            statement.Subject!,
            notes.PlaceOf(statement),
            [statement.Fact],
            prompt,
            asserted.IsKey,
            Reasons.Of(statement),
            claim,
            asserted
        );
}
