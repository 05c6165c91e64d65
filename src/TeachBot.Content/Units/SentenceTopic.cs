namespace TeachBot.Content.Units;

/// <summary>What a sentence says of its own topic.</summary>
/// <param name="Kind">Whether it names one.</param>
/// <param name="Name">The topic's name; empty where it names none.</param>
internal readonly record struct SentenceTopic(TopicKind Kind, string Name = "");

/// <summary>How a sentence has a topic.</summary>
internal enum TopicKind
{
    /// <summary>It has none, so it goes on about what was spoken of.</summary>
    None,

    /// <summary>It names the thing.</summary>
    Named,

    /// <summary>It names where or for what it holds: 「Xでは」, 「Xには」. What follows is not about that any more.</summary>
    Scene,

    /// <summary>It points back: これは, その器は, 彼女は.</summary>
    Back,

    /// <summary>Something else acts or is spoken of that is no name: a clause, 「…の場合は」, a matter of the lecture.</summary>
    Other,
}
