using System.Globalization;
using System.Text.RegularExpressions;
using TeachBot.Core.Text;

namespace TeachBot.Commands.Daily.Planning;

/// <summary>
/// A time of day as people write it: 8:30, 08:30, 8時30分, 8時半, 午後1時, 朝8時, 夜9時ごろ, 正午, 1:30pm, in any width. 24:00 and 夜12時 are the midnight
/// that ends the day.
/// </summary>
internal static partial class TimeText
{
    private const int Midnight = 24;

    /// <summary>
    /// For each part of a day, which hours by a clock of twelve are in its second half, and which hours by either clock it has at all. 夜12時
    /// is midnight.
    /// </summary>
    private static readonly Dictionary<string, (Range Later, Range All)> Parts = new(StringComparer.Ordinal)
    {
        ["朝"] = (0..0, 1..12),
        ["早朝"] = (0..0, 1..12),
        ["毎朝"] = (0..0, 1..12),
        ["未明"] = (0..0, 0..6),
        ["昼"] = (1..6, 10..18),
        ["お昼"] = (1..6, 10..18),
        ["夕方"] = (3..9, 15..21),
        ["夕"] = (3..9, 15..21),
        ["夜"] = (5..13, 0..25),
        ["晩"] = (5..13, 0..25),
        ["毎晩"] = (5..13, 0..25),
        ["深夜"] = (10..13, 0..25),
        ["夜中"] = (10..13, 0..25),
    };

    private static readonly Dictionary<string, TimeOnly> Named = new(StringComparer.Ordinal)
    {
        ["正午"] = new(12, 0),
        ["noon"] = new(12, 0),
        ["midnight"] = default,
        ["真夜中"] = default,
    };

    /// <summary>The time; null where the text is none, as 25:00. The midnight that ends the day is 0:00.</summary>
    internal static TimeOnly? Read(string text) =>
        Named.TryGetValue(Plain(text), out var named) ? named
        : MinutesOf(text) is { } minutes ? new TimeOnly(minutes / 60 % Midnight, minutes % 60)
        : null;

    /// <summary>Whether the text means the midnight that ends the day, and not the one that begins it: 24:00.</summary>
    internal static bool EndsDay(string text) => MinutesOf(text) == Midnight * 60;

    internal static string Write(TimeOnly time) => time.ToString("H:mm", CultureInfo.InvariantCulture);

    private static string Plain(string text) =>
        JapaneseText
            .Fold(text)
            .Replace(" ", "", StringComparison.Ordinal)
            .ToLowerInvariant()
            .Replace("a.m.", "am", StringComparison.Ordinal)
            .Replace("p.m.", "pm", StringComparison.Ordinal);

    private static int? MinutesOf(string text)
    {
        var said = Shape().Match(Plain(text));
        if (!said.Success)
        {
            return null;
        }

        var minute =
            said.Groups["half"].Success ? 30
            : said.Groups["minute"].Success ? Number(said.Groups["minute"].Value)
            : 0;
        var part = said.Groups["part"].Success ? said.Groups["part"].Value : said.Groups["after"].Value;
        var hour = HourOf(Number(said.Groups["hour"].Value), part);
        return minute < 60 && (hour is >= 0 and < Midnight || (hour == Midnight && minute == 0)) ? (hour * 60) + minute : null;
    }

    /// <summary>The hour from 0 to 24; -1 where a part of the day has none such, as 朝20時.</summary>
    private static int HourOf(int hour, string part) =>
        part switch
        {
            "" => hour,

            // 午後12時 and 12pm are noon; 午後0時 is noon too.
            "午前" or "am" => hour > 12 ? -1 : hour % 12,
            "午後" or "pm" => hour > 12 ? -1 : (hour % 12) + 12,
            _ when Has(Parts[part].Later, hour) => hour + 12,
            _ => Has(Parts[part].All, hour) ? hour : -1,
        };

    private static bool Has(Range range, int hour) => hour >= range.Start.Value && hour < range.End.Value;

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        "^(?:at)?(?<part>午前|午後|am|pm|早朝|毎朝|朝|未明|お昼|昼|夕方|夕|深夜|夜中|毎晩|夜|晩)?の?(?<hour>[0-9]{1,2})(?:時(?:(?<half>半)"
            + "|(?<minute>[0-9]{1,2})分?)?|:(?<minute>[0-9]{2}))?(?<after>am|pm)?(?:ちょうど|ごろ|頃|から|まで|に)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Shape();
}
