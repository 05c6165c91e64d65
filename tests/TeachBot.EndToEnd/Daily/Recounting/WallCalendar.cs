namespace TeachBot.EndToEnd.Daily.Recounting;

/// <summary>When a channel's quiz has to come, by a calendar and the clock on a wall there.</summary>
/// <param name="from">The teacher chose then; what is due at that moment is not owed.</param>
/// <param name="until">Nothing later is looked at.</param>
/// <param name="away">When the whole bot was away.</param>
internal sealed class WallCalendar(DateTimeOffset from, DateTimeOffset until, IReadOnlyList<Absence> away)
{
    /// <summary>Japan's public holidays in the weeks that are tried, as the Cabinet Office publishes them.</summary>
    private static readonly DateOnly[] Holidays = [new(2026, 11, 3), new(2026, 11, 23), new(2027, 3, 21), new(2027, 3, 22)];

    /// <summary>The days with the moments at which they come, and those that are left out because the bot came back too late.</summary>
    internal (IReadOnlyList<(DateOnly Day, DateTimeOffset At)> Due, IReadOnlyList<DateOnly> Late) Of(RoomPlan room)
    {
        var (zone, due, late) = (
            TimeZoneInfo.FindSystemTimeZoneById(room.Zone),
            new List<(DateOnly, DateTimeOffset)>(),
            new List<DateOnly>()
        );
        for (
            var day = DateOnly.FromDateTime(from.UtcDateTime).AddDays(-1);
            day <= DateOnly.FromDateTime(until.UtcDateTime).AddDays(1);
            day = day.AddDays(1)
        )
        {
            var at = Moment(day, room.Time, zone);
            if (
                at <= from
                || at > until
                || (room.IsOnWeekdays && day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
                || (room.SkipsHolidays && Holidays.Contains(day))
            )
            {
                continue;
            }

            var back = away.FirstOrDefault(absence => absence.From < at && at < absence.Until)?.Until;
            if (back is not { } returned)
            {
                due.Add((day, at));
            }
            else if (
                TimeZoneInfo.ConvertTime(returned, zone).DateTime is var there
                && DateOnly.FromDateTime(there) == day
                && (room.Until is not { } limit || TimeOnly.FromDateTime(there) <= limit)
            )
            {
                due.Add((day, returned));
            }
            else
            {
                late.Add(day);
            }
        }

        return (due, late);
    }

    /// <summary>A time that the clock skips is there as soon as it goes on; one that it shows twice, the first time.</summary>
    private static DateTimeOffset Moment(DateOnly day, TimeOnly time, TimeZoneInfo zone)
    {
        var local = day.ToDateTime(time);
        while (zone.IsInvalidTime(local))
        {
            local = local.AddMinutes(1);
        }

        return new DateTimeOffset(
            local,
            zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local)
        ).ToUniversalTime();
    }
}

/// <summary>A time in which no replica runs.</summary>
internal sealed record Absence(DateTimeOffset From, DateTimeOffset Until);
