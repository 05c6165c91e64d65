namespace TeachBot.Slack.Rendering;

/// <summary>How a message is written beside what it says.</summary>
internal readonly record struct Shape
{
    /// <summary>Which page of what it says, from 0; the last where there are fewer.</summary>
    internal int Page { get; init; }

    /// <summary>The id of the button that leads to a page; null where there is no way to it.</summary>
    internal Func<int, string?>? PageId { get; init; }

    /// <summary>Whether it is a view: there no tables can stand, and twice as many blocks.</summary>
    internal bool IsView { get; init; }
}
