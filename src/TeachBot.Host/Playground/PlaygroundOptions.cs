using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace TeachBot.Host.Playground;

/// <summary>The chat in the browser: section <c>Playground</c>.</summary>
internal sealed class PlaygroundOptions
{
    internal const string Section = "Playground";

    /// <summary>Whether it is there at all.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>What has to be entered before anything is shown; at least 12 characters. Without one only this machine gets in.</summary>
    [StringLength(1000, MinimumLength = 12, ErrorMessage = "Playground:Key ≥ 12")]
    public string? Key { get; set; }

    /// <summary>So many channels more, one a class: 0 to 100.</summary>
    [Range(0, 100, ErrorMessage = "Playground:Classrooms = 0…100")]
    public int Classrooms { get; set; }

    /// <summary>The names of those who may manage it, parted by commas. Where none are given, 「先生」 and "Teacher" may as long as only this machine gets in: a name is no proof.</summary>
    public string? Teachers { get; set; }

    /// <summary>Whether somebody of a name may manage it.</summary>
    internal bool IsTeacher(string name) =>
        (Teachers ?? (Key is null ? "先生,Teacher" : "")).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Contains(name, StringComparer.Ordinal);

    /// <summary>Where the channels' messages are kept; null for nowhere.</summary>
    internal string? Journal { get; set; }
}

/// <summary>Checks them when the program starts.</summary>
[OptionsValidator]
internal sealed partial class PlaygroundOptionsValidator : IValidateOptions<PlaygroundOptions>;
