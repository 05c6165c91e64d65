using System.Text.RegularExpressions;
using TeachBot.Content.Reading;

namespace TeachBot.Content.Checking;

/// <summary>What a line has to do with a fence.</summary>
internal enum FencePart
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It opens one.</summary>
    Opening,

    /// <summary>It stands in one, so that its marks mean nothing.</summary>
    Inside,

    /// <summary>It closes one.</summary>
    Closing,
}

/// <summary>A line as the teacher typed it.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Text">Without its end.</param>
/// <param name="Fence">What it has to do with a fence.</param>
internal sealed partial record SourceLine(int Number, string Text, FencePart Fence)
{
    /// <summary>The lines of a file, ended as CommonMark ends them.</summary>
    internal static IReadOnlyList<SourceLine> Of(string markdown)
    {
        var lines = new List<SourceLine>();
        var open = "";
        foreach (var text in NoteLines.Of(markdown))
        {
            var mark = Mark().Match(text).Groups["mark"].Value;
            var closes =
                open.Length > 0 && mark.StartsWith(open, StringComparison.Ordinal) && text.AsSpan().Trim(" >").Trim(open[0]).IsEmpty;
            var part =
                closes ? FencePart.Closing
                : open.Length > 0 ? FencePart.Inside
                : mark.Length > 0 ? FencePart.Opening
                : FencePart.None;
            open = part switch
            {
                FencePart.Closing => "",
                FencePart.Opening => mark,
                _ => open,
            };
            lines.Add(new SourceLine(lines.Count + 1, text, part));
        }

        return lines;
    }

    /// <summary>A fence may open behind a quotation's mark or a list's bullet; one of backticks has none behind it.</summary>
    [GeneratedRegex(@"^[ >]*(?:(?:[-*+]|\d{1,9}[.)]) +)?(?<mark>~{3,}|`{3,}(?!.*`))")]
    private static partial Regex Mark();
}
