using TeachBot.Benchmarks.Http;

namespace TeachBot.Benchmarks.Discord;

/// <summary>Signed questions from Discord.</summary>
internal static class InteractionLoad
{
    internal static async Task<int> MeasureAsync(string bot, string reference, int steadySeconds, double memoryMinutes)
    {
        using var interactions = new SignedInteractions("content");
        var load = new SignedLoad(
            interactions,
            [("Discord__Mode", "Http"), ("Discord__PublicKey", interactions.PublicKey)],
            ("DISCORD_KEY", interactions.PublicKey)
        );
        return await load.MeasureAsync("Discord", bot, reference, steadySeconds, memoryMinutes);
    }
}
