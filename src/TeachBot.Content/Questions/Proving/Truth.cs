namespace TeachBot.Content.Questions.Proving;

/// <summary>What the notes say to an option.</summary>
internal enum Truth
{
    /// <summary>They say that it is so.</summary>
    Holds,

    /// <summary>They say otherwise, or, of things that they set side by side, say it of another and not of this one.</summary>
    Fails,

    /// <summary>They leave room for it.</summary>
    Open,
}
