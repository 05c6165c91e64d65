using System.Text.RegularExpressions;
using TeachBot.Content.Reading;

namespace TeachBot.Content.Questions.Authoring;

/// <summary>
/// Writes the boxes of options as the parser knows them: with their spaces, in narrow characters. Lines stay where they are.
/// </summary>
internal static partial class QuizBoxes
{
    internal static string[] Repair(string markdown)
    {
        var lines = markdown.Split('\n');
        var fences = default(FenceTracker);
        for (var i = 0; i < lines.Length; i++)
        {
            if (!fences.IsCode(lines[i]) && Box().Match(lines[i]) is { Success: true } box)
            {
                var bullet = box.Groups["bullet"].Value is "・" ? "-" : box.Groups["bullet"].Value;
                lines[i] =
                    $"{box.Groups["indent"].Value}{bullet} {(box.Groups["mark"].Value.Trim().Length > 0 ? "[x]" : "[ ]")} "
                    + $"{lines[i][box.Length..]}";
            }
        }

        return lines;
    }

    [GeneratedRegex(
        @"^(?<indent>[ ]{0,9})(?<bullet>[-*+・]|[0-9]{1,9}[.)])[ \t　]{0,4}[\[［](?:(?<mark>[xXｘＸ])|[ \t　]{0,4})[\]］](?![(:（])[ \t　]{0,4}"
    )]
    private static partial Regex Box();
}
