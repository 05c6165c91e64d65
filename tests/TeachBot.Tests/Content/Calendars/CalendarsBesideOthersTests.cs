using System.Globalization;
using CsCheck;
using Ical.Net.DataTypes;
using Xunit;

namespace TeachBot.Tests.Content.Calendars;

/// <summary>What rules come to, beside the library Ical.Net, which the bot itself can't use: it looks for types while it runs.</summary>
public class CalendarsBesideOthersTests
{
    private static readonly string[] Weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

    private static readonly Gen<string> Rule = Gen.Select(
        Of("DAILY", "WEEKLY", "MONTHLY", "YEARLY"),
        Gen.Int[1, 4],
        Gen.Int[0, 40],
        Of(Weekdays).Array[0, 3],
        Gen.Int[0, 3],
        Of(-1, 1, 2, 3, 5, 15, 31),
        (every, interval, count, weekdays, kind, number) =>
            (every, kind) switch
            {
                ("MONTHLY", 1) => $"FREQ=MONTHLY;BYMONTHDAY={number}",
                ("MONTHLY", 2) => $"FREQ=MONTHLY;BYDAY={Math.Clamp(number, -1, 4)}{Weekdays[interval]}",
                ("YEARLY", 1) => $"FREQ=YEARLY;BYMONTH={interval},12",
                ("YEARLY", 2) => $"FREQ=YEARLY;BYMONTH={interval};BYDAY={Math.Clamp(number, -1, 4)}{Weekdays[interval]}",
                (_, 3) => $"FREQ={every}",
                ("MONTHLY" or "YEARLY", _) => $"FREQ={every}",
                _ => weekdays.Length > 0 ? $"FREQ={every};BYDAY={string.Join(',', weekdays.Distinct())}" : $"FREQ={every}",
            }
            + $";INTERVAL={interval}"
            + (count > 0 ? $";COUNT={count}" : "")
    );

    private static Gen<T> Of<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(at => values[at]);

    [Fact]
    public void Rules_come_to_the_days_that_Ical_Net_finds() =>
        Gen.Select(Rule, Gen.Int[0, 1_000], Gen.Bool)
            .Sample(
                (rule, offset, isTimed) =>
                {
                    var day = new DateOnly(2025, 1, 1).AddDays(offset);
                    var start = isTimed ? $"DTSTART;TZID=Asia/Tokyo:{day:yyyyMMdd}T090000" : $"DTSTART;VALUE=DATE:{day:yyyyMMdd}";
                    var file = Ics.File($"UID:a DTSTAMP:20250101T000000Z {start} RRULE:{rule}");
                    var (calendar, problems) = Ics.Read(file);
                    Assert.Empty(problems);

                    var found = Ical
                        .Net.Calendar.Load(file)!
                        .GetOccurrences<Ical.Net.CalendarComponents.CalendarEvent>(new CalDateTime(2025, 1, 1))
                        .Select(occurrence => DateOnly.FromDateTime(occurrence.Period.StartTime.Value))
                        .TakeWhile(day => day.Year < 2031)
                        .ToHashSet();
                    for (var at = new DateOnly(2025, 1, 1); at.Year < 2031; at = at.AddDays(1))
                    {
                        // A first day that its own rule does not have is one to some programs and none to others (RFC 5545, 3.8.5.3, leaves
                        // it open), and counts where it is one.
                        Assert.True(
                            found.Contains(at) == calendar.Has(at, TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo")),
                            string.Create(CultureInfo.InvariantCulture, $"{start} {rule} {at:yyyy-MM-dd}")
                        );
                    }
                }
            );
}
