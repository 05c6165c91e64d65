using System.Text;
using TeachBot.Content.Units;
using TeachBot.Host.Wordings;

namespace TeachBot.Host.Output;

/// <summary>How a file was read, unit by unit: lines, kind and path; then what introduces it and what it is about; then its text.</summary>
internal static class UnitsText
{
    internal static string Plain(IReadOnlyList<Unit> units, Wording wording)
    {
        var text = new StringBuilder();
        foreach (var unit in units)
        {
            text.Append(unit.Line)
                .Append(unit.LastLine > unit.Line ? $"–{unit.LastLine}" : "")
                .Append("  ")
                .Append(wording.Answers.UnitKinds[unit.Kind.ToString()]);
            text.Append("  ").AppendJoin(" > ", unit.Section.Path).Append('\n');
            Append(text, wording.Answers.UnitLead, unit.Lead?.Own);
            Append(text, wording.Answers.UnitSubject, unit.Subject);
            text.Append("    ").Append(unit.Text.Replace("\n", "\n    ", StringComparison.Ordinal)).Append('\n');
        }

        return text.ToString().TrimEnd();
    }

    private static void Append(StringBuilder text, string name, string? value) =>
        text.Append(value is { Length: > 0 } ? $"  {name}{value.ReplaceLineEndings(" ")}\n" : "");
}
