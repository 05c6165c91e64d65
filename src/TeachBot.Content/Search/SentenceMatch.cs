namespace TeachBot.Content.Search;

/// <summary>How a passage and its sentences meet a question; masses are of the question's terms that are found.</summary>
internal struct SentenceMatch
{
    /// <summary>What the passage has, above its body too.</summary>
    internal TermSet All;

    /// <summary>What its best sentence has, and the mass of it.</summary>
    internal TermSet Sentence;

    /// <inheritdoc cref="Sentence"/>
    internal float SentenceMass;

    /// <summary>What the best two sentences in a row have, and the mass of it.</summary>
    internal TermSet Window;

    /// <inheritdoc cref="Window"/>
    internal float WindowMass;

    /// <summary>Where the best sentence is.</summary>
    internal int Start,
        End;

    /// <summary>Whether the best two sentences tell what is asked for in form.</summary>
    internal bool TellsAsked;

    /// <summary>What stands above the body.</summary>
    internal TermSet Above;
}
