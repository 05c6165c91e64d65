using System.Text;

namespace TeachBot.Content.Units;

/// <summary>Says a unit in lines: an item behind its bullet or number, indented by its depth; a row by its cells.</summary>
internal static class UnitText
{
    internal static string Of(Unit unit) =>
        unit.Kind switch
        {
            UnitKind.Sentences or UnitKind.Paragraph => Running(unit.Parts),
            UnitKind.Row => Row(unit),
            UnitKind.Cell => string.Join(' ', new[] { unit.Subject, unit.Label }.Where(part => part is { Length: > 0 }))
                is { Length: > 0 } name
                ? $"{name}: {unit.Own}"
                : unit.Own,
            UnitKind.Code => unit.Lead is null ? unit.Own : $"{unit.Lead.Own}\n{unit.Own}",
            _ when unit.Parts.Count == 0 => unit.Own,
            _ => Lines(unit),
        };

    /// <summary>The length of a text before it is put together, about.</summary>
    internal static int LengthOf(IReadOnlyList<Unit> parts) =>
        parts.Sum(part => part.Own.Length + (part.Kind == UnitKind.Row ? part.Parts.Sum(cell => cell.Own.Length + 3) : 0) + 1);

    private static string Running(IReadOnlyList<Unit> sentences)
    {
        var text = new StringBuilder();
        foreach (var sentence in sentences)
        {
            text.Append(text.Length > 0 && UnitSentences.WantsSpace(text[^1]) ? " " : "").Append(sentence.Own);
        }

        return text.ToString();
    }

    /// <summary>「名：値」 of two columns, 「名：列: 値 / 列: 値」 of more.</summary>
    private static string Row(Unit row)
    {
        var cells = row
            .Parts.Where(cell => cell.Own.Length > 0)
            .Select(cell => cell.Label is { Length: > 0 } && row.Parts.Count > 1 ? $"{cell.Label}: {cell.Own}" : cell.Own);
        return string.Join(": ", new[] { row.Own, string.Join(" / ", cells) }.Where(part => part.Length > 0));
    }

    private static string Lines(Unit unit)
    {
        var text = new StringBuilder();
        if (unit.ToldLead is { } lead)
        {
            text.Append(lead.Own).Append('\n');
        }

        if (unit.Own.Length > 0)
        {
            text.Append(unit.Own).Append('\n');
        }

        var least = unit.Parts.Min(part => part.Depth);
        foreach (var part in unit.Parts)
        {
            text.Append(' ', 2 * (part.Depth - least));
            text.Append(
                part.Kind is not (UnitKind.Item or UnitKind.Heading) ? ""
                : part.Number is { } number ? $"{number}. "
                : "・"
            );
            text.Append(
                    part.Kind != UnitKind.Row ? part.Own
                    : unit.Kind == UnitKind.Table ? Cells(part)
                    : Row(part)
                )
                .Append('\n');
        }

        return text.ToString(0, text.Length - 1);
    }

    private static string Cells(Unit row) => string.Join(" | ", row.Parts.Select(cell => cell.Own).Prepend(row.Own));
}
