using TeachBot.Content.Knowledge;

namespace TeachBot.Content.Questions.Deriving;

/// <summary>A sentence about a term, as a question shows it: without the term, which is a blank where it stands inside.</summary>
internal sealed record Description(string Text, bool HasBlank)
{
    /// <summary>The sentence about its subject; asked of <see cref="LectureNotes.DescriptionOf"/>, which remembers it.</summary>
    internal static Description Of(Statement statement, Term term, LectureNotes notes)
    {
        var masked = Mask(statement.Body, term, notes);
        return masked is null ? new Description(statement.Body, false)
            : new Description(statement.OpensWithSubject ? Mask(statement.Text, term, notes) ?? masked : masked, true);
    }

    /// <summary>A term's options: the term itself is the key.</summary>
    internal static IReadOnlyList<DraftOption> TermOptions(Term key, IEnumerable<Term> rivals, LectureNotes notes) =>
        [.. rivals.Prepend(key).Select(term => new DraftOption(term.Name, term == key, Reasons.Of(term, notes), term))];

    /// <summary>The text with the term left out; null where it does not stand there as a word.</summary>
    private static string? Mask(string text, Term term, LectureNotes notes)
    {
        string? masked = null;
        foreach (var spelling in notes.Knowledge.SpellingsOf(term).Append(term.Key).Distinct().OrderByDescending(spelling => spelling.Length))
        {
            masked = Spelling.Replace(masked ?? text, spelling, Prompts.Blank) ?? masked;
        }

        return masked;
    }
}
