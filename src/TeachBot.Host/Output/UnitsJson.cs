using System.Text.Json;
using TeachBot.Content.Units;

namespace TeachBot.Host.Output;

/// <summary>The units of a file as JSON.</summary>
internal static class UnitsJson
{
    internal static string Serialize(IReadOnlyList<Unit> units) =>
        JsonSerializer.Serialize([.. units.Select(ViewOf)], JsonOutput.Readable.IReadOnlyListUnitView);

    private static UnitView ViewOf(Unit unit) =>
        new(
            unit.Kind.ToString(),
            unit.Line,
            unit.LastLine,
            unit.Section.Path,
            unit.Lead?.Own,
            unit.Subject,
            unit.Depth,
            unit.Own,
            unit.Text
        );
}
