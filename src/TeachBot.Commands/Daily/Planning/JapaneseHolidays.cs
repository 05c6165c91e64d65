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
    private static readonly Dictionary<DateOnly, Holiday> Once = new()
    {
        [new(1959, 4, 10)] = Holiday.Wedding, [new(1989, 2, 24)] = Holiday.Funeral, [new(1990, 11, 12)] = Holiday.EnthronementCeremony,
        [new(1993, 6, 9)] = Holiday.Wedding, [new(2019, 5, 1)] = Holiday.Enthronement, [new(2019, 10, 22)] = Holiday.EnthronementCeremony,
    };

    /// <summary>What the laws on the Olympic Games made of the holidays of July, August and October in two years.</summary>
    private static readonly Dictionary<DateOnly, Holiday> Olympic = new()
    {
        [new(2020, 7, 23)] = Holiday.Marine, [new(2020, 7, 24)] = Holiday.Sports, [new(2020, 8, 10)] = Holiday.Mountain,
        [new(2021, 7, 22)] = Holiday.Marine, [new(2021, 7, 23)] = Holiday.Sports, [new(2021, 8, 8)] = Holiday.Mountain,
    };

    /// <summary>Whether a day is a public holiday, or free because of one; false outside the years that are known.</summary>
    internal static bool Has(DateOnly day) => Find(day) is not null;

    /// <summary>Which public holiday a day is, or why it is free; null for other days, and outside the years that are known.</summary>
    internal static Holiday? Find(DateOnly day) =>
        day < InForce || day.Year > LastYear ? null
        : Named(day) ?? (IsSubstitute(day) ? Holiday.Substitute : IsBetween(day) ? Holiday.Between : null);

    private static bool IsNamed(DateOnly day) => Named(day) is not null;

    /// <summary>The holiday that the law names; null for none.</summary>
    private static Holiday? Named(DateOnly day) =>
        day < InForce ? null : Once.TryGetValue(day, out var once) ? once : day.Month switch
        {
            <= 3 => InWinter(day),
            <= 6 => InSpring(day),
            <= 8 => InSummer(day),
            _ => InAutumn(day),
        };

    private static Holiday? InWinter(DateOnly day) => (day.Month, day.Day) switch
    {
        (1, 1) => Holiday.NewYear,
        (1, _) when Falls(day, fixedDay: 15, 2, since: 2000) => Holiday.ComingOfAge,
        (2, 11) when day.Year >= 1967 => Holiday.Foundation,
        (2, 23) when day.Year >= 2020 => Holiday.Emperor,
        (3, var number) when number == Spring(day.Year) => Holiday.VernalEquinox,
        _ => null,
    };

    private static Holiday? InSpring(DateOnly day) => (day.Month, day.Day) switch
    {
        (4, 29) => day.Year < 1989 ? Holiday.Emperor : day.Year < 2007 ? Holiday.Greenery : Holiday.Showa,
        (5, 3) => Holiday.Constitution,
        (5, 4) when day.Year >= 2007 => Holiday.Greenery,
        (5, 5) => Holiday.Children,
        _ => null,
    };

    private static Holiday? InSummer(DateOnly day) =>
        day.Year is 2020 or 2021 ? Olympic.TryGetValue(day, out var moved) ? moved : null
        : day.Month == 7 ? day.Year >= 1996 && Falls(day, fixedDay: 20, 3, since: 2003) ? Holiday.Marine : null
        : day.Year >= 2016 && day.Day == 11 ? Holiday.Mountain : null;

    private static Holiday? InAutumn(DateOnly day) => (day.Month, day.Day) switch
    {
        (9, var number) when number == Autumn(day.Year) => Holiday.AutumnalEquinox,
        (9, _) when day.Year >= 1966 && Falls(day, fixedDay: 15, 3, since: 2003) => Holiday.Aged,
        (10, _) when day.Year >= 1966 && day.Year is not (2020 or 2021) && Falls(day, fixedDay: 10, 2, since: 2000) => day.Year < 2020 ? Holiday.HealthAndSports : Holiday.Sports,
        (11, 3) => Holiday.Culture,
        (11, 23) => Holiday.Labour,
        (12, 23) when day.Year is >= 1989 and <= 2018 => Holiday.Emperor,
        _ => null,
    };

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

    /// <summary>Whether a holiday falls on a day that had a date of its own first, and then the so-manieth Monday of the month.</summary>
    private static bool Falls(DateOnly day, int fixedDay, int monday, int since) =>
        day.Year < since ? day.Day == fixedDay : day.DayOfWeek == DayOfWeek.Monday && (day.Day + 6) / 7 == monday;

    /// <summary>The day in March; the formula of the Maritime Safety Agency's tables, for 1900 to 2099.</summary>
    private static int Spring(int year) => Equinox(year, year < 1980 ? 20.8357 : 20.8431);

    /// <summary>The day in September.</summary>
    private static int Autumn(int year) => Equinox(year, year < 1980 ? 23.2588 : 23.2488);

    private static int Equinox(int year, double at1980) => (int)(at1980 + (0.242194 * (year - 1980)) - ((year - (year < 1980 ? 1983 : 1980)) / 4));
}
