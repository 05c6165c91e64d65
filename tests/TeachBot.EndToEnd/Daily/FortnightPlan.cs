using System.Globalization;

namespace TeachBot.EndToEnd.Daily;

/// <summary>
/// When it begins, for how long, how many channels have a quiz of the day, how many students each, and what chance begins with.
/// </summary>
internal sealed record FortnightPlan(DateTimeOffset Start, int Days, int Channels, int Students, int Replicas, int Seed)
{
    internal DateTimeOffset End => Start.AddDays(Days);

    /// <summary>
    /// Two days around a change of clocks; two weeks where <c>TEACHBOT_DAILY_DAYS</c> and <c>TEACHBOT_DAILY_CHANNELS</c> say so.
    /// </summary>
    /// <param name="shortly">When two days begin.</param>
    /// <param name="atLength">When two weeks do.</param>
    /// <param name="replicas">How many replicas share the store.</param>
    internal static FortnightPlan FromEnvironment(DateTimeOffset shortly, DateTimeOffset atLength, int replicas)
    {
        var days = Number("TEACHBOT_DAILY_DAYS");
        return new FortnightPlan(
            days is null ? shortly : atLength,
            days ?? 2,
            Number("TEACHBOT_DAILY_CHANNELS") ?? 10,
            days is null ? 3 : 4,
            replicas,
            Number("TEACHBOT_DAILY_SEED") ?? 1
        );
    }

    private static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
