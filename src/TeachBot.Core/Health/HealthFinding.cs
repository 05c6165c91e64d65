using System.Globalization;
using System.Text.Json.Serialization;

namespace TeachBot.Core.Health;

/// <summary>How something is.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FindingLevel>))]
public enum FindingLevel
{
    /// <summary>As it should be.</summary>
    Ok,

    /// <summary>It works, and will not for ever.</summary>
    Warn,

    /// <summary>It does not work.</summary>
    Fail,
}

/// <summary>What one look found.</summary>
/// <param name="Subject">What was looked at.</param>
/// <param name="Level">How it is.</param>
/// <param name="Message">What was found, and what to do about it.</param>
public sealed record HealthFinding(string Subject, FindingLevel Level, string Message)
{
    /// <summary>A finding whose <c>{0}</c>, <c>{1}</c> … are filled in.</summary>
    public static HealthFinding Of(string subject, FindingLevel level, string text, params object[] values) =>
        new(subject, level, string.Format(CultureInfo.InvariantCulture, text, values));
}
