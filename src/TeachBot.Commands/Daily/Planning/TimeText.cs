using System.Globalization;
using System.Text.RegularExpressions;
using TeachBot.Core.Text;

namespace TeachBot.Commands.Daily.Planning;

/// <summary>A time of day as people write it: 8:30, 08:30, 8時30分, 8時半, 午後1時, 1:30pm, in any width.</summary>
internal static partial class TimeText
{
    /// <summary>The time; null where the text is none, as 25:00.</summary>
    internal static TimeOnly? Read(string text)
    {
        var said = Shape().Match(JapaneseText.Fold(text).Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant());
        if (!said.Success)
        {
            return null;
        }

        var hour = Number(said.Groups["hour"].Value);
        var minute = said.Groups["half"].Success ? 30 : said.Groups["minute"].Success ? Number(said.Groups["minute"].Value) : 0;
        var (isMorning, isAfternoon) = (said.Groups["half1"].Value is "午前" or "am" || said.Groups["half2"].Value == "am", said.Groups["half1"].Value is "午後" or "pm" || said.Groups["half2"].Value == "pm");
        if (isMorning || isAfternoon)
        {
            // 午後12時 and 12pm are noon; 午後0時 is noon too.
            hour = hour > 12 ? -1 : (hour % 12) + (isAfternoon ? 12 : 0);
        }

        return hour is >= 0 and < 24 && minute < 60 ? new TimeOnly(hour, minute) : null;
    }

    internal static string Write(TimeOnly time) => time.ToString("H:mm", CultureInfo.InvariantCulture);

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex("^(?<half1>午前|午後|am|pm)?(?<hour>[0-9]{1,2})(?:時(?:(?<half>半)|(?<minute>[0-9]{1,2})分?)?|:(?<minute>[0-9]{2}))?(?<half2>am|pm)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Shape();
}
