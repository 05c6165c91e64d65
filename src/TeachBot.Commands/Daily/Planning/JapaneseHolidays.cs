namespace TeachBot.Commands.Daily.Planning;

/// <summary>
/// Japan's public holidays by the law on them (国民の祝日に関する法律) as it stood in each year: from its coming into force on 20 July 1948 to 2099, for which the formula of the
/// equinoxes holds. Days to come are right as long as the law stays as it is.
/// </summary>
internal static class JapaneseHolidays
{
    internal const int FirstYear = 1948;
    internal const int LastYear = 2099;

    private static readonly DateOnly InForce = new(1948, 7, 20);

    /// <summary>From then on the day after a holiday on a Sunday is free.</summary>
    private static readonly DateOnly Substitutes = new(1973, 4, 12);

    /// <summary>From then on a day between two holidays is free.</summary>
    private static readonly DateOnly Between = new(1985, 12, 27);

    /// <summary>Holidays of one year only: weddings, a funeral and enthronements, each by a law of its own.</summary>
    private static readonly HashSet<DateOnly> Once = [new(1959, 4, 10), new(1989, 2, 24), new(1990, 11, 12), new(1993, 6, 9), new(2019, 5, 1), new(2019, 10, 22)];

    /// <summary>Years, with what the laws on the Olympic Games made of three holidays: marine, mountain and sports day.</summary>
    private static readonly Dictionary<int, (DateOnly Marine, DateOnly Mountain, DateOnly Sports)> Olympic = new()
    {
        [2020] = (new(2020, 7, 23), new(2020, 8, 10), new(2020, 7, 24)),
        [2021] = (new(2021, 7, 22), new(2021, 8, 8), new(2021, 7, 23)),
    };

    /// <summary>Whether a day is a public holiday, or free because of one; false outside the years that are known.</summary>
    internal static bool Has(DateOnly day) => day >= InForce && day.Year <= LastYear && (IsNamed(day) || IsSubstitute(day) || IsBetween(day));

    /// <summary>Whether the law names the day.</summary>
    private static bool IsNamed(DateOnly day) => day >= InForce && (Once.Contains(day) || (day.Month, day.Day) switch
    {
        (1, 1) => true,
        (1, _) => day.Year < 2000 ? day.Day == 15 : IsMonday(day, 2),
        (2, 11) => day.Year >= 1967,
        (2, 23) => day.Year >= 2020,
        (3, var number) => number == Spring(day.Year),
        (4, 29) => true,
        (5, 3 or 5) => true,
        (5, 4) => day.Year >= 2007,
        (7 or 8, _) => IsSummer(day),
        (9, var number) => number == Autumn(day.Year) || (day.Year >= 1966 && (day.Year < 2003 ? number == 15 : IsMonday(day, 3))),
        (10, var number) => day.Year >= 1966 && !Olympic.ContainsKey(day.Year) && (day.Year < 2000 ? number == 10 : IsMonday(day, 2)),
        (11, 3 or 23) => true,
        (12, 23) => day.Year is >= 1989 and <= 2018,
        _ => false,
    });

    private static bool IsSummer(DateOnly day) =>
        Olympic.TryGetValue(day.Year, out var moved) ? day == moved.Marine || day == moved.Mountain || day == moved.Sports
        : day.Month == 8 ? day.Year >= 2016 && day.Day == 11
        : day.Year >= 1996 && (day.Year < 2003 ? day.Day == 20 : IsMonday(day, 3));

    /// <summary>Until 2006 the Monday after; since 2007 the first day after that is no holiday itself.</summary>
    private static bool IsSubstitute(DateOnly day)
    {
        if (day < Substitutes.AddDays(1) || IsNamed(day))
        {
            return false;
        }

        var before = day.AddDays(-1);
        while (day.Year >= 2007 && IsNamed(before) && before.DayOfWeek != DayOfWeek.Sunday)
        {
            before = before.AddDays(-1);
        }

        return before.DayOfWeek == DayOfWeek.Sunday && before >= Substitutes && IsNamed(before);
    }

    /// <summary>Until 2006 not where it is free anyway, as a Sunday is.</summary>
    private static bool IsBetween(DateOnly day) =>
        day >= Between && !IsNamed(day) && IsNamed(day.AddDays(-1)) && IsNamed(day.AddDays(1)) && (day.Year >= 2007 || (day.DayOfWeek != DayOfWeek.Sunday && !IsSubstitute(day)));

    private static bool IsMonday(DateOnly day, int number) => day.DayOfWeek == DayOfWeek.Monday && (day.Day + 6) / 7 == number;

    /// <summary>The day in March; the formula of the Maritime Safety Agency's tables, for 1900 to 2099.</summary>
    private static int Spring(int year) => Equinox(year, year < 1980 ? 20.8357 : 20.8431);

    /// <summary>The day in September.</summary>
    private static int Autumn(int year) => Equinox(year, year < 1980 ? 23.2588 : 23.2488);

    private static int Equinox(int year, double at1980) => (int)(at1980 + (0.242194 * (year - 1980)) - ((year - (year < 1980 ? 1983 : 1980)) / 4));
}
