using System.Text.RegularExpressions;

namespace TeachBot.Content.Checking.Rules;

/// <summary>
/// Settings at the head of a file that are not closed, or hold what no setting is: they are read as text. Arguments: the first setting.
/// </summary>
internal sealed partial class SettingsNotRead : ICheckRule
{
    public string Id => "settings-not-read";

    public Severity Severity => Severity.Advice;

    public bool IsOneAFile => true;

    public IEnumerable<Flaw> Check(CheckedNotes notes) =>
        notes
            .Lectures.Where(lecture =>
                lecture.Shown.Count > 1 && lecture.Shown[0].TrimEnd() == "---" && Setting().IsMatch(lecture.Shown[1])
            )
            .Select(lecture => new Flaw(lecture.At(1), lecture.Shown[1].Trim()));

    [GeneratedRegex(@"^(?:title|layout|author|date|marp|theme|tags|topics|description|slug|sidebar_position|output|format)\s{0,9}:")]
    private static partial Regex Setting();
}
