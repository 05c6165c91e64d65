using System.Text.Json.Serialization;

namespace TeachBot.Host.Serving;

/// <summary>What <c>/health/ready</c> says. It may be read by strangers: no path, no server, no secret.</summary>
/// <param name="Ready">Whether everything works.</param>
/// <param name="Store">The fault of the store, or <c>none</c>.</param>
/// <param name="Schema">The version of its tables.</param>
/// <param name="Due">How many posts are due; null while the store is away.</param>
/// <param name="OldestDueSeconds">For how long the longest of them.</param>
/// <param name="ClockBehindSeconds">How far the system's clock has stepped back.</param>
/// <param name="Content">Which notes are served: changes with every byte of them.</param>
/// <param name="Lectures">How many lectures.</param>
internal sealed record HealthReport(
    bool Ready,
    string Store,
    int Schema,
    long? Due,
    long? OldestDueSeconds,
    long ClockBehindSeconds,
    string? Content,
    int Lectures
)
{
    /// <summary>Newer notes that are not served, and the file and line at fault; null where there are none.</summary>
    public Refusal? ContentRefused { get; init; }

    /// <summary>How the platforms are, each in its own words.</summary>
    public IReadOnlyDictionary<string, string> Platforms { get; init; } = new Dictionary<string, string>();
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(HealthReport))]
internal sealed partial class HealthJson : JsonSerializerContext;
