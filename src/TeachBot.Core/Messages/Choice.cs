using System.Text.Json.Serialization;

namespace TeachBot.Core.Messages;

/// <summary>
/// Something to press. Its id comes back on the press and says all that is to be done, so that it works after a restart; it comes from a
/// client, and may be old or forged.
/// </summary>
/// <param name="Id">At most <see cref="LongestId"/> UTF-16 units; the part before the first colon names who handles it.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(Button), "button")]
[JsonDerivedType(typeof(Menu), "menu")]
public abstract record Choice(string Id)
{
    /// <summary>Discord's bound for a custom_id.</summary>
    public const int LongestId = 100;
}

/// <summary>A button.</summary>
/// <param name="Id">What comes back.</param>
/// <param name="Label">What it says; renderers cut what is too long for their platform.</param>
public sealed record Button(string Id, string Label) : Choice(Id)
{
    /// <summary>How it looks.</summary>
    public ButtonStyle Style { get; init; }

    /// <summary>Whether it can't be pressed any more.</summary>
    public bool IsDisabled { get; init; }
}

/// <summary>How a button looks.</summary>
public enum ButtonStyle
{
    /// <summary>One of several.</summary>
    Plain,

    /// <summary>What most people want next.</summary>
    Primary,

    /// <summary>What can't be taken back.</summary>
    Danger,
}

/// <summary>A menu to choose from.</summary>
/// <param name="Id">What comes back, with the values chosen.</param>
/// <param name="Label">What it asks for, shown while nothing is chosen.</param>
/// <param name="Options">At most <see cref="MostOptions"/>.</param>
public sealed record Menu(string Id, string Label, IReadOnlyList<MenuOption> Options) : Choice(Id)
{
    /// <summary>Discord's bound for a select menu.</summary>
    public const int MostOptions = 25;

    /// <summary>How many may be chosen at most.</summary>
    public int Most { get; init; } = 1;
}

/// <summary>An entry of a menu.</summary>
/// <param name="Value">What comes back; at most <see cref="Choice.LongestId"/> units.</param>
/// <param name="Label">What it says.</param>
/// <param name="Description">A second line; empty for none.</param>
public sealed record MenuOption(string Value, string Label, string Description = "")
{
    /// <summary>Whether it is chosen already when the menu is shown.</summary>
    public bool IsChosen { get; init; }
}
