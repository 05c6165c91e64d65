namespace TeachBot.Content.Calendars;

/// <summary>What clocks show somewhere.</summary>
internal abstract class CalendarZone
{
    /// <summary>That of the world.</summary>
    internal static CalendarZone Utc { get; } = new KnownZone(TimeZoneInfo.Utc);

    /// <summary>
    /// How far the clock is ahead of UTC when it shows this: of an hour that comes twice the second time, and one that is skipped as if it
    /// were not.
    /// </summary>
    internal abstract TimeSpan OffsetOf(DateTime wall);

    /// <summary>What the clock shows at a moment.</summary>
    internal abstract DateTime Shows(DateTime utc);
}

/// <summary>A zone that this machine knows.</summary>
internal sealed class KnownZone(TimeZoneInfo zone) : CalendarZone
{
    internal override TimeSpan OffsetOf(DateTime wall) => zone.GetUtcOffset(wall);

    internal override DateTime Shows(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), zone);
}
