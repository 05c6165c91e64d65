using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace TeachBot.Host.Playground;

/// <summary>The chat in the browser: section <c>Playground</c>.</summary>
internal sealed class PlaygroundOptions
{
    internal const string Section = "Playground";

    /// <summary>Whether it is there at all.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>
    /// What has to be entered before anything is shown; at least 12 characters. Without one only this machine gets in, and nobody whom
    /// a proxy brings.
    /// </summary>
    [StringLength(1000, MinimumLength = 12, ErrorMessage = "Playground:Key ≥ 12")]
    public string? Key { get; set; }

    /// <summary>
    /// What teachers enter in its place, to manage the playground too; at least 12 characters, and another than <see cref="Key"/>.
    /// </summary>
    [StringLength(1000, MinimumLength = 12, ErrorMessage = "Playground:TeacherKey ≥ 12")]
    public string? TeacherKey { get; set; }

    /// <summary>So many channels more, one a class: 0 to 100.</summary>
    [Range(0, 100, ErrorMessage = "Playground:Classrooms = 0…100")]
    public int Classrooms { get; set; }

    /// <summary>
    /// The names of teachers, parted by commas. Whoever has one may manage the playground as long as only this machine gets in; with a
    /// key only whoever has entered the teachers' gets one of them.
    /// </summary>
    public string Teachers { get; set; } = "先生,Teacher";

    /// <summary>Whether a name is a teacher's.</summary>
    internal bool IsTeacherName(string name) =>
        Teachers.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Contains(name, StringComparer.Ordinal);

    /// <summary>Whether the operator has named the teachers.</summary>
    internal bool IsTeachersSet { get; set; }

    /// <summary>Where the channels' messages are kept; null for nowhere.</summary>
    internal string? Journal { get; set; }
}

/// <summary>Checks them when the program starts.</summary>
[OptionsValidator]
internal sealed partial class PlaygroundOptionsValidator : IValidateOptions<PlaygroundOptions>;
