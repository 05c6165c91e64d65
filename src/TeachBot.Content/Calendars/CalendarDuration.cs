using System.Globalization;
using System.Text.RegularExpressions;
using TeachBot.Content.Reading;

namespace TeachBot.Content.Calendars;

/// <summary>How long an event is, as a calendar writes it (RFC 5545, 3.3.6): <c>P1W</c>, <c>P2D</c>, <c>P1DT6H30M</c>.</summary>
internal static partial class CalendarDuration
{
    /// <exception cref="CalendarFault">It is none, or not as much as a year.</exception>
    internal static TimeSpan Read(ContentLine line, string written)
    {
        var said = Shape().Match(written.Trim().ToUpperInvariant());
        var length = said.Success
            ? new TimeSpan((7 * Part("weeks")) + Part("days"), Part("hours"), Part("minutes"), Part("seconds"))
            : TimeSpan.MaxValue;
        return length <= ContentLimits.CalendarLongest
            ? length
            : throw new CalendarFault(ContentFault.CalendarBadTime, line.Number, written);

        int Part(string name) => said.Groups[name].Success ? int.Parse(said.Groups[name].Value, CultureInfo.InvariantCulture) : 0;
    }

    [GeneratedRegex(
        @"^\+?P(?=[0-9T])(?:(?<weeks>[0-9]{1,4})W)?(?:(?<days>[0-9]{1,4})D)?(?:T(?=[0-9])(?:(?<hours>[0-9]{1,5})H)?(?:"
            + @"(?<minutes>[0-9]{1,6})M)?(?:(?<seconds>[0-9]{1,8})S)?)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Shape();
}
