using System.Text.RegularExpressions;
using TeachBot.Core.Text;

namespace TeachBot.Commands.Daily.Planning;

/// <summary>
/// Weekdays as people write them: 毎日, 平日, 土日, 月水金, 月曜と水曜, 平日と土曜, 月〜金, 月曜から金曜まで, 日曜以外, weekdays, mon,wed, Mon and Wed, in any width.
/// </summary>
internal static partial class WeekdayText
{
    private const string Japanese = "日月火水木金土";
    private const char Through = '~';
    private static readonly string[] English = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
    private static readonly char[] Between = [' ', ',', '、', '・', '/', '.'];
    private static readonly DayOfWeek[] All = Enum.GetValues<DayOfWeek>();

    private static readonly Dictionary<string, DayOfWeek[]> Named = new(StringComparer.Ordinal)
    {
        ["毎日"] = All,
        ["everyday"] = All,
        ["daily"] = All,
        ["all"] = All,
        ["平日"] = Weekdays,
        ["weekdays"] = Weekdays,
        ["weekday"] = Weekdays,
        ["週末"] = Weekend,
        ["土日"] = Weekend,
        ["weekends"] = Weekend,
        ["weekend"] = Weekend,
    };

    private static DayOfWeek[] Weekdays => [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    private static DayOfWeek[] Weekend => [DayOfWeek.Sunday, DayOfWeek.Saturday];

    /// <summary>The days in the order of a week; empty for every day, null where the text names none.</summary>
    internal static IReadOnlyList<DayOfWeek>? Read(string text)
    {
        var said = JapaneseText.Fold(text).ToLowerInvariant().Trim().Replace("every day", "everyday", StringComparison.Ordinal);
        var others = Except().Match(said);
        var (named, days) = (others.Success ? others.Groups["days"].Value : said, new SortedSet<DayOfWeek>());
        named = Around().Replace(named, "").Replace("曜日", "", StringComparison.Ordinal).Replace("曜", "", StringComparison.Ordinal);
        named = Range().Replace(And().Replace(named, ","), Through.ToString());
        foreach (var part in named.Split(Between, StringSplitOptions.RemoveEmptyEntries))
        {
            if (DaysOf(part) is not { } some)
            {
                return null;
            }

            days.UnionWith(some);
        }

        if (others.Success && days.Count > 0)
        {
            days = [.. All.Except(days)];
        }

        return days.Count switch
        {
            0 => null,
            7 => [],
            _ => [.. days],
        };
    }

    /// <summary>
    /// A day, days that have a name together, days from one through another, or days in a row without a gap between, as 月水金.
    /// </summary>
    private static IEnumerable<DayOfWeek>? DaysOf(string part)
    {
        if (Named.TryGetValue(part, out var named))
        {
            return named;
        }

        if (One(part) is { } single)
        {
            return [single];
        }

        if (part.Split(Through) is [var from, var to] && One(from) is { } first && One(to) is { } last)
        {
            return Enumerable.Range(0, (((last - first) + 7) % 7) + 1).Select(later => (DayOfWeek)(((int)first + later) % 7));
        }

        var letters = part.Select(letter => One(letter.ToString())).ToList();
        return letters.TrueForAll(day => day is not null) ? letters.OfType<DayOfWeek>() : null;
    }

    private static DayOfWeek? One(string word)
    {
        word = word.EndsWith("days", StringComparison.Ordinal) ? word[..^1] : word;
        return word.Length == 1 && Japanese.IndexOf(word[0], StringComparison.Ordinal) is >= 0 and var at ? (DayOfWeek)at
            : word.Length >= 3
            && Array.FindIndex(
                English,
                day => word.StartsWith(day, StringComparison.Ordinal) && (day + Rest(day)).StartsWith(word, StringComparison.Ordinal)
            )
                is >= 0
                    and var place
                ? (DayOfWeek)place
            : null;
    }

    private static string Rest(string day) =>
        day switch
        {
            "tue" => "sday",
            "wed" => "nesday",
            "thu" => "rsday",
            "sat" => "urday",
            _ => "day",
        };

    /// <summary>毎週月曜日だけ, every Monday.</summary>
    [GeneratedRegex(@"^(?:毎週の?|every\s+|on\s+)|(?:だけ|のみ|まで|に)$", RegexOptions.CultureInvariant)]
    private static partial Regex Around();

    /// <summary>What stands between two: 月曜と水曜, Mon and Wed.</summary>
    [GeneratedRegex(@"(?<=\S)\s*(?:と|および|及び|や|&|\+|\band\b)\s*(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex And();

    [GeneratedRegex(@"\s*(?:から|[-~〜ー－–]|\b(?:to|through|thru|until)\b)\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Range();

    [GeneratedRegex(@"^(?<days>\S.*?)\s*(?:以外|を除く|を除き)$|^(?:everyday\s+)?except\s+(?<days>.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Except();
}
