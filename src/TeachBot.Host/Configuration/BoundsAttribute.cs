using System.ComponentModel.DataAnnotations;

namespace TeachBot.Host.Configuration;

/// <summary>
/// The bounds of a whole number, both included. The generated validators' own copy of <see cref="RangeAttribute"/> passes over the
/// message that says what to write.
/// </summary>
/// <param name="least">The least,</param>
/// <param name="most">and the most that it may be.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class BoundsAttribute(int least, int most) : ValidationAttribute
{
    /// <summary>The least.</summary>
    public int Least => least;

    /// <summary>The most.</summary>
    public int Most => most;

    /// <inheritdoc/>
    public override bool IsValid(object? value) => value is int number && number >= least && number <= most;
}
