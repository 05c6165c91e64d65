using TeachBot.Content.Reading;

namespace TeachBot.Content.Calendars;

/// <summary>Bounds what reading one calendar takes, whatever its rules say.</summary>
internal sealed class CalendarEffort
{
    private int _looks = ContentLimits.CalendarLooks;
    private int _days = ContentLimits.CalendarDays;

    /// <summary>The event that is read, for the fault.</summary>
    internal int Line { get; set; }

    /// <summary>A day is looked at.</summary>
    /// <exception cref="CalendarFault">It is one too many.</exception>
    internal void Look() => Spend(ref _looks, 1);

    /// <summary>Days of an event are found.</summary>
    /// <exception cref="CalendarFault">They are too many.</exception>
    internal void Find(int days) => Spend(ref _days, days);

    private void Spend(ref int left, int much)
    {
        left = Math.Max(-1, left - much);
        if (left < 0)
        {
            throw new CalendarFault(ContentFault.CalendarTooMuch, Line);
        }
    }
}
