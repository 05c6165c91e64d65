using System.Text.Json.Serialization;

namespace TeachBot.Host.Doctoring;

/// <summary>How something is.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DoctorLevel>))]
internal enum DoctorLevel
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
internal sealed record DoctorFinding(string Subject, DoctorLevel Level, string Message);
