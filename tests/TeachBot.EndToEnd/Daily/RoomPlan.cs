namespace TeachBot.EndToEnd.Daily;

/// <summary>What the teacher of a channel chose: each of the kinds of zones, times, days and holidays with each.</summary>
/// <param name="Number">The channel's number.</param>
internal sealed record RoomPlan(int Number)
{
    private static readonly string[] Zones =
    [
        "Asia/Tokyo",
        "Europe/Berlin",
        "America/New_York",
        "Australia/Lord_Howe",
        "America/Sao_Paulo",
    ];

    /// <summary>The first is one that clocks skip and repeat.</summary>
    private static readonly TimeOnly[] Times = [new(2, 30), new(8, 30), new(13, 0), new(20, 0)];

    internal string Zone => Zones[Number % Zones.Length];

    internal TimeOnly Time => Times[Number / Zones.Length % Times.Length];

    internal bool IsOnWeekdays => Number % 3 == 0;

    internal bool SkipsHolidays => Number / 2 % 2 == 0;

    internal int Questions => Number % 7 == 3 ? 2 : 1;

    /// <summary>How late it may come; null for the end of the day.</summary>
    internal TimeOnly? Until => Number % 4 == 1 ? Time.AddHours(1) : null;

    /// <summary>What is said to the bot.</summary>
    internal IReadOnlyDictionary<string, string> Said =>
        new Dictionary<string, string>
        {
            ["time"] = $"{Time:H\\:mm}",
            ["zone"] = Zone,
            ["days"] = IsOnWeekdays ? "平日" : "毎日",
            ["holidays"] = SkipsHolidays ? "skip" : "post",
            ["count"] = $"{Questions}",
            ["until"] = Until is { } until ? $"{until:H\\:mm}" : "",
        };
}
