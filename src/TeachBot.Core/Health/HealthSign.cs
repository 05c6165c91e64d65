using System.Globalization;

namespace TeachBot.Core.Health;

/// <summary>A line of a health report.</summary>
/// <param name="Name">What it is about, in camel case.</param>
/// <param name="State">How that is, in a word or as <c>2/2</c>. It may be read by strangers: no path, no server, no secret.</param>
public sealed record HealthSign(string Name, string State)
{
    /// <summary>So many of all work.</summary>
    public static HealthSign Of(string name, (int Ready, int All) parts) =>
        new(name, string.Create(CultureInfo.InvariantCulture, $"{parts.Ready}/{parts.All}"));
}
