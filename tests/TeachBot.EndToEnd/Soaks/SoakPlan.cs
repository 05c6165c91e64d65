using System.Globalization;

namespace TeachBot.EndToEnd.Soaks;

/// <summary>How much people do, how much goes wrong, in how long, and what chance begins with.</summary>
internal sealed record SoakPlan(int Acts, int Faults, TimeSpan Length, int Seed)
{
    /// <summary>Two minutes; an hour with 300 faults where <c>TEACHBOT_SOAK</c> says how many acts.</summary>
    internal static SoakPlan FromEnvironment() =>
        Number("TEACHBOT_SOAK") is { } acts
            ? new SoakPlan(acts, 300, TimeSpan.FromHours(1), Number("TEACHBOT_SOAK_SEED") ?? 1)
            : new SoakPlan(2_000, 30, TimeSpan.FromMinutes(2), Number("TEACHBOT_SOAK_SEED") ?? 1);

    private static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
