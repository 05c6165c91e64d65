namespace TeachBot.Commands.Daily.Planning;

/// <summary>
/// Japan's public holidays by the law on them (国民の祝日に関する法律) as it stands: from 2022, since when it has not changed, to 2099, until when
/// the formula of the equinoxes holds. Days to come are right as long as the law stays as it is.
/// </summary>
internal static class JapaneseHolidays
{
    internal const int FirstYear = 2022;
    internal const int LastYear = 2099;

    /// <summary>Whether a day is a public holiday, or free because of one; false outside the years that are known.</summary>
    internal static bool Has(DateOnly day) => Find(day) is not null;

    /// <summary>Which public holiday a day is, or why it is free; null for other days, and outside the years that are known.</summary>
    internal static Holiday? Find(DateOnly day) =>
        day.Year is < FirstYear or > LastYear
            ? null
            : Named(day)
                ?? (
                    IsSubstitute(day) ? Holiday.Substitute
                    : IsNamed(day.AddDays(-1)) && IsNamed(day.AddDays(1)) ? Holiday.Between
                    : null
                );

    private static bool IsNamed(DateOnly day) => Named(day) is not null;

    /// <summary>The holiday that the law names; null for none.</summary>
    private static Holiday? Named(DateOnly day) =>
        (day.Month, day.Day) switch
        {
            (1, 1) => Holiday.NewYear,
            (1, _) when IsMonday(day, 2) => Holiday.ComingOfAge,
            (2, 11) => Holiday.Foundation,
            (2, 23) => Holiday.Emperor,
            (3, var number) when number == Equinox(day.Year, 20.8431) => Holiday.VernalEquinox,
            (4, 29) => Holiday.Showa,
            (5, 3) => Holiday.Constitution,
            (5, 4) => Holiday.Greenery,
            (5, 5) => Holiday.Children,
            (7, _) when IsMonday(day, 3) => Holiday.Marine,
            (8, 11) => Holiday.Mountain,
            (9, var number) when number == Equinox(day.Year, 23.2488) => Holiday.AutumnalEquinox,
            (9, _) when IsMonday(day, 3) => Holiday.Aged,
            (10, _) when IsMonday(day, 2) => Holiday.Sports,
            (11, 3) => Holiday.Culture,
            (11, 23) => Holiday.Labour,
            _ => null,
        };

    /// <summary>The first day after a holiday on a Sunday that is no holiday itself.</summary>
    private static bool IsSubstitute(DateOnly day)
    {
        var before = day.AddDays(-1);
        while (IsNamed(before) && before.DayOfWeek != DayOfWeek.Sunday)
        {
            before = before.AddDays(-1);
        }

        return IsNamed(before);
    }

    /// <summary>Whether a day is a certain Monday of its month, counted from 1.</summary>
    private static bool IsMonday(DateOnly day, int number) => day.DayOfWeek == DayOfWeek.Monday && (day.Day + 6) / 7 == number;

    /// <summary>The day of the month; the formula of the Maritime Safety Agency's tables, for 1980 to 2099.</summary>
    private static int Equinox(int year, double at1980) => (int)(at1980 + (0.242194 * (year - 1980)) - ((year - 1980) / 4));
}
