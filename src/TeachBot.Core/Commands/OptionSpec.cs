namespace TeachBot.Core.Commands;

/// <summary>Something that can be said with a command.</summary>
/// <param name="Name">Its English name in lower case.</param>
/// <param name="Names">What people call it.</param>
/// <param name="Description">What it is; at most 100 UTF-16 units.</param>
public sealed record OptionSpec(string Name, LocalText Names, LocalText Description)
{
    /// <summary>Whether the command makes no sense without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether values are suggested while it is typed.</summary>
    public bool HasSuggestions { get; init; }

    /// <summary>
    /// Whether it is somebody, or a role: its value then reads as a <see cref="PersonOrRole"/>. In plain language it is who is named by the
    /// platform's own means, several with spaces between.
    /// </summary>
    public bool IsPersonOrRole { get; init; }

    /// <summary>Its bounds where it is a whole number; null where it is text.</summary>
    public NumberBounds? Number { get; init; }

    /// <summary>The only values it may have; empty for any.</summary>
    public IReadOnlyList<OptionValue> Values { get; init; } = [];
}

/// <summary>The bounds of a whole number, both included.</summary>
public sealed record NumberBounds(int Least, int Most);

/// <summary>One of the values that an option may have.</summary>
/// <param name="Value">What comes back.</param>
/// <param name="Label">What people read, and may write in plain language.</param>
public sealed record OptionValue(string Value, LocalText Label);
