using System.Globalization;

namespace TeachBot.EndToEnd.Discord.Soak;

/// <summary>How much happens, in how long, and what chance begins with.</summary>
internal sealed record SoakPlan(int Interactions, int Faults, TimeSpan Length, int Seed)
{
    /// <summary>Two minutes; an hour with 300 faults where <c>TEACHBOT_SOAK</c> says how many interactions.</summary>
    internal static SoakPlan FromEnvironment() => Number("TEACHBOT_SOAK") is { } interactions
        ? new SoakPlan(interactions, 300, TimeSpan.FromHours(1), Number("TEACHBOT_SOAK_SEED") ?? 1)
        : new SoakPlan(2_000, 30, TimeSpan.FromMinutes(2), Number("TEACHBOT_SOAK_SEED") ?? 1);

    private static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;
}
