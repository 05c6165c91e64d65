using TeachBot.Core.Text;

namespace TeachBot.Commands.Daily.Planning;

/// <summary>Weekdays as people write them: 毎日, 平日, 土日, 月水金, 月〜金, weekdays, mon,wed, in any width.</summary>
internal static class WeekdayText
{
    private const string Japanese = "日月火水木金土";
    private static readonly string[] English = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
    private static readonly char[] Between = [' ', ',', '、', '・', '/', '.'];
    private static readonly char[] Through = ['~', '-', '〜', 'ー', '－', '–'];

    private static readonly Dictionary<string, DayOfWeek[]> Named = new(StringComparer.Ordinal)
    {
        ["毎日"] = [], ["everyday"] = [], ["daily"] = [], ["all"] = [],
        ["平日"] = Weekdays, ["weekdays"] = Weekdays, ["weekday"] = Weekdays,
        ["週末"] = Weekend, ["土日"] = Weekend, ["weekends"] = Weekend, ["weekend"] = Weekend,
    };

    private static DayOfWeek[] Weekdays => [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    private static DayOfWeek[] Weekend => [DayOfWeek.Sunday, DayOfWeek.Saturday];

    /// <summary>The days in the order of a week; empty for every day, null where the text names none.</summary>
    internal static IReadOnlyList<DayOfWeek>? Read(string text)
    {
        var said = JapaneseText.Fold(text).ToLowerInvariant().Trim();
        if (Named.TryGetValue(said.Replace(" ", "", StringComparison.Ordinal), out var named))
        {
            return named;
        }

        var days = new SortedSet<DayOfWeek>();
        foreach (var part in said.Replace("曜日", "", StringComparison.Ordinal).Replace("曜", "", StringComparison.Ordinal).Split(Between, StringSplitOptions.RemoveEmptyEntries))
        {
            if (DaysOf(part) is not { } some)
            {
                return null;
            }

            days.UnionWith(some);
        }

        return days.Count switch { 0 => null, 7 => [], _ => [.. days] };
    }

    /// <summary>A day, days from one through another, or days in a row without a gap between, as 月水金.</summary>
    private static IEnumerable<DayOfWeek>? DaysOf(string part)
    {
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

    private static DayOfWeek? One(string word) =>
        word.Length == 1 && Japanese.IndexOf(word[0], StringComparison.Ordinal) is >= 0 and var at ? (DayOfWeek)at
        : word.Length >= 3 && Array.FindIndex(English, day => word.StartsWith(day, StringComparison.Ordinal) && (day + Rest(day)).StartsWith(word, StringComparison.Ordinal)) is >= 0 and var place ? (DayOfWeek)place
        : null;

    private static string Rest(string day) => day switch { "tue" => "sday", "wed" => "nesday", "thu" => "rsday", "sat" => "urday", _ => "day" };
}
