namespace TeachBot.Discord.Rendering;

/// <summary>How a message is written beside what it says.</summary>
internal readonly record struct Shape
{
    /// <summary>Whether only who did something sees it.</summary>
    internal bool IsPrivate { get; init; }

    /// <summary>Whether it comes out the same for everybody.</summary>
    internal bool IsTheSameForAll => Page == 0 && string.IsNullOrEmpty(Nonce) && string.IsNullOrEmpty(AnswerTo);

    /// <summary>Which page of what it says, from 0; the last where there are fewer.</summary>
    internal int Page { get; init; }

    /// <summary>The id of the button that leads to a page; null where there is no way to it.</summary>
    internal Func<int, string?>? PageId { get; init; }

    /// <summary>The key under which Discord takes it once; empty for none.</summary>
    internal string Nonce { get; init; }

    /// <summary>The message that it answers; empty for none.</summary>
    internal string AnswerTo { get; init; }
}
