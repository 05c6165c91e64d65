using System.Globalization;

namespace TeachBot.EndToEnd.Crashes;

/// <summary>
/// How often it is to crash, and what chance begins with. Moments are real time, so a seed repeats the plan, not every race.
/// </summary>
/// <param name="Kills">How often a worker is killed.</param>
/// <param name="Seed">The seed.</param>
internal sealed record CrashPlan(int Kills, int Seed)
{
    private const string KillsVariable = "TEACHBOT_CRASHES";
    private const string SeedVariable = "TEACHBOT_CRASH_SEED";

    /// <summary>As the environment says, else short and by another chance each time.</summary>
    internal static CrashPlan Of(int kills) => new(Number(KillsVariable) ?? kills, Number(SeedVariable) ?? Environment.TickCount);

    private static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
