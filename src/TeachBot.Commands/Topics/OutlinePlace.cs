using System.Globalization;
using TeachBot.Content;
using TeachBot.Content.Reading;

namespace TeachBot.Commands.Topics;

/// <summary>A place in the outline as it stands in a button: which child of which child, and which page of its children.</summary>
/// <param name="Steps">The lecture's number, then a heading's number a level, from 0; empty for the list of lectures.</param>
/// <param name="Page">From 0.</param>
internal sealed record OutlinePlace(IReadOnlyList<int> Steps, int Page)
{
    private const int Deepest = 8;

    /// <summary>Reads <c>0.2.1~3</c>; null for what is none.</summary>
    internal static OutlinePlace? Read(string text)
    {
        var parts = text.Split('~');
        if (parts.Length > 2 || !TryNumber(parts.Length == 2 ? parts[1] : "0", out var page))
        {
            return null;
        }

        var steps = new List<int>();
        foreach (var part in parts[0].Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!TryNumber(part, out var step) || steps.Count == Deepest)
            {
                return null;
            }

            steps.Add(step);
        }

        return new OutlinePlace(steps, page);
    }

    /// <summary>Where a section stands; null where that is not in these notes, or too deep.</summary>
    internal static OutlinePlace? Of(Section section, Course course)
    {
        var steps = new List<int>();
        foreach (var part in section.Ascend())
        {
            steps.Insert(0, part.Parent is { } above ? above.Children.IndexOf(part) : LectureOf(part, course));
        }

        return steps[0] >= 0 && steps.Count <= Deepest ? new OutlinePlace(steps, 0) : null;
    }

    private static int LectureOf(Section root, Course course)
    {
        var at = course.Knowledge.Lectures.Count - 1;
        while (at >= 0 && course.Knowledge.Lectures[at].Root != root)
        {
            at--;
        }

        return at;
    }

    /// <summary>The section meant; null where the notes have it no more.</summary>
    internal Section? In(Course course)
    {
        if (Steps.Count == 0 || Steps[0] >= course.Knowledge.Lectures.Count)
        {
            return null;
        }

        var section = course.Knowledge.Lectures[Steps[0]].Root;
        foreach (var step in Steps.Skip(1))
        {
            if (step >= section.Children.Count)
            {
                return null;
            }

            section = section.Children[step];
        }

        return section;
    }

    internal OutlinePlace Child(int number) => new([.. Steps, number], 0);

    internal OutlinePlace Above() => new([.. Steps.SkipLast(1)], 0);

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{string.Join('.', Steps)}~{Page}");

    private static bool TryNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
