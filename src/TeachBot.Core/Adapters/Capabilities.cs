using TeachBot.Core.Messages;

namespace TeachBot.Core.Adapters;

/// <summary>
/// What a platform can show and take: all of it where nothing else is said. What it can't is done another way, the same on every platform.
/// </summary>
public sealed record Capabilities
{
    /// <summary>All of it.</summary>
    public static Capabilities All { get; } = new();

    /// <summary>
    /// Whether messages can be edited. Where not, a post that changes is sent anew, as often as edits would be. Nothing can tell the two
    /// apart then: such a platform has <see cref="Posting.Settlement.None"/>.
    /// </summary>
    public bool HasEdits { get; init; } = true;

    /// <summary>
    /// Whether one person alone can be answered in a channel. Where not, they are answered in their own conversation with the bot.
    /// </summary>
    public bool HasPrivateReplies { get; init; } = true;

    /// <summary>Whether there are forms. Where not, their fields are asked one after the other: <see cref="AskedForm"/>.</summary>
    public bool HasForms { get; init; } = true;

    /// <summary>Whether there are tables. Where not, their rows are headings with points: <see cref="Fallbacks.AsPoints"/>.</summary>
    public bool HasTables { get; init; } = true;

    /// <summary>Options in a menu. What is more is left out.</summary>
    public int MenuOptions { get; init; } = Menu.MostOptions;

    /// <summary>UTF-16 units of what an option says and sends back. What says more is cut, what would send more is left out.</summary>
    public int LongestOption { get; init; } = Choice.LongestId;

    /// <summary>UTF-16 units of a choice's id. What is longer could not come back, and is left out.</summary>
    public int LongestChoice { get; init; } = Choice.LongestId;
}
