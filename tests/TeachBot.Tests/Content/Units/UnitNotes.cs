using TeachBot.Content;
using TeachBot.Content.Units;

namespace TeachBot.Tests.Content.Units;

/// <summary>Reads small notes into units.</summary>
internal static class UnitNotes
{
    internal static IReadOnlyList<Unit> Read(string markdown)
    {
        var course = Course.Read([("notes.md", markdown)]);
        return course.UnitsOf(course.Knowledge.Lectures[0]);
    }

    /// <summary>The units of some kinds, each as <c>lines text</c>, a line break as ⏎.</summary>
    internal static string[] Read(string markdown, params UnitKind[] kinds) =>
        [.. Read(markdown).Where(unit => kinds.Contains(unit.Kind)).Select(Said)];

    /// <summary>The only unit with these words of its own.</summary>
    internal static Unit Unit(string markdown, string own) => Read(markdown).Single(unit => !unit.IsJoined && unit.Own == own);

    private static string Said(Unit unit) =>
        $"{unit.Line}{(unit.LastLine > unit.Line ? $"-{unit.LastLine}" : "")} {unit.Text.Replace('\n', '⏎')}";
}
