using TeachBot.Content.Asking;
using TeachBot.Content.Reading;
using TeachBot.Content.Units;
using TeachBot.Core.Text;

namespace TeachBot.Content.Answering;

/// <summary>
/// A unit as it is quoted: its lead, its parts in order, each with its place, and its subject where its own words leave that out.
/// </summary>
internal static class UnitStatements
{
    /// <param name="unit">The unit.</param>
    /// <param name="lecture">Its lecture.</param>
    /// <param name="concept">What its section tells about; null for nothing in particular.</param>
    internal static IReadOnlyList<Statement> Of(Unit unit, Lecture lecture, string? concept)
    {
        var statements = new List<Statement>();
        if (unit.ToldLead is { } lead)
        {
            statements.Add(One(lead, lecture, null));
        }

        if (unit.Parts.Count == 0 || unit.Kind == UnitKind.Row)
        {
            statements.Add(One(unit, lecture, statements.Count == 0 ? unit.Subject ?? concept : null));
        }
        else
        {
            foreach (var part in unit.Parts)
            {
                statements.Add(One(part, lecture, statements.Count == 0 ? part.Subject ?? concept : null));
            }
        }

        return statements;
    }

    private static Statement One(Unit unit, Lecture lecture, string? subject)
    {
        var text = unit.Kind is UnitKind.Row or UnitKind.Cell ? unit.Text : unit.Own;
        var isSaid = subject is null || JapaneseText.Key(text).Contains(JapaneseText.Key(subject), StringComparison.Ordinal);
        return new Statement(isSaid ? null : subject, text, lecture.Cite(unit.Section, unit.Line))
        {
            Form = unit.Kind switch
            {
                UnitKind.Sentence => StatementForm.Sentence,
                UnitKind.Code or UnitKind.CodeComment => StatementForm.Code,
                _ => StatementForm.Item,
            },
        };
    }
}
