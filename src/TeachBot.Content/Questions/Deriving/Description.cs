using TeachBot.Content.Knowledge;

namespace TeachBot.Content.Questions.Deriving;

/// <summary>A sentence about a term, as a question shows it: without the term, which is a blank where it stands inside.</summary>
internal sealed record Description(string Text, bool HasBlank)
{
    /// <summary>The sentence about its subject; asked of <see cref="LectureNotes.DescriptionOf"/>, which remembers it.</summary>
    internal static Description Of(Statement statement, Term term, LectureNotes notes)
    {
        var masked = Mask(statement.Body, term, notes);
        return masked is null
            ? new Description(statement.Body, false)
            : new Description(statement.OpensWithSubject ? Mask(statement.Text, term, notes) ?? masked : masked, true);
    }

    /// <summary>The sentence with another name in its subject's place.</summary>
    internal static string WithName(Statement statement, string name, LectureNotes notes) =>
        Replace(statement.Text, statement.Subject!, name, notes) ?? statement.Text;

    /// <summary>A term's options: the term itself is the key.</summary>
    internal static IReadOnlyList<DraftOption> TermOptions(Term key, IEnumerable<Term> rivals, Func<Term, string> reasonOf) =>
        [.. rivals.Prepend(key).Select(term => new DraftOption(term.Name, term == key, reasonOf(term), term))];

    private static string? Mask(string text, Term term, LectureNotes notes) => Replace(text, term, Prompts.Blank, notes);

    /// <summary>
    /// The text with something else where the term stands, in any spelling; null where it does not stand there as a word.
    /// </summary>
    private static string? Replace(string text, Term term, string by, LectureNotes notes)
    {
        string? masked = null;
        foreach (
            var spelling in notes.Knowledge.SpellingsOf(term).Append(term.Key).Distinct().OrderByDescending(spelling => spelling.Length)
        )
        {
            masked = Spelling.Replace(masked ?? text, spelling, by) ?? masked;
        }

        return masked;
    }
}
