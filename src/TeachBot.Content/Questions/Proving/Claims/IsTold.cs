using TeachBot.Content.Knowledge;
using TeachBot.Content.Questions.Deriving;

namespace TeachBot.Content.Questions.Proving.Claims;

/// <summary>That the notes tell a sentence's content of the term that the option names.</summary>
internal sealed class IsTold(Statement statement) : IClaim
{
    /// <summary>The share of its words from which another sentence says much the same.</summary>
    private const double Same = .6;

    public Truth Of(DraftOption option, LectureNotes notes) => option.Term is { } term ? notes.IsTold(term, statement) : Truth.Open;

    /// <summary>Tried once for each term and sentence: <see cref="LectureNotes.IsTold"/> remembers it.</summary>
    internal static Truth Of(Term term, Statement statement, LectureNotes notes)
    {
        if (statement.Subject == term || (statement.Fact.Subject == term))
        {
            return Truth.Holds;
        }

        foreach (var fact in notes.FactsOn(term))
        {
            if (
                fact != statement.Fact
                && fact.Kind is FactKind.Sentence or FactKind.Item or FactKind.Cell
                && (
                    statement.Words.SharedWith(notes.WordsOf(fact)) >= Same
                    || (
                        notes.IsGeneral(fact)
                        && (statement.Words.NamesAreIn(notes.WordsOf(fact)) || statement.Words.ShareStemsWith(notes.WordsOf(fact)))
                    )
                )
            )
            {
                return Truth.Holds;
            }
        }

        if (notes.IsLikened(term, statement))
        {
            return Truth.Open;
        }

        // What is denied of one is true of all of which nobody affirms it.
        return
            statement.Words.Count == 0
            || (
                statement.IsDenied
                && !notes.FactsOn(term).Any(fact => fact.Subject == term && statement.Words.AreAffirmedIn(notes.WordsOf(fact)))
            )
            ? Truth.Open
            : Truth.Fails;
    }
}
