namespace TeachBot.Content.Questions;

/// <summary>What derived questions keep to, so that they can be read on a phone. Lengths in UTF-16 units.</summary>
internal static class QuestionLimits
{
    /// <summary>The facts of one lecture that are asked about, from its beginning: some twenty times those of a long one. What is compared with all grows with the square.</summary>
    internal const int Facts = 2000;

    /// <summary>The longest sentence that is asked about.</summary>
    internal const int Statement = 160;

    /// <summary>The longest option.</summary>
    internal const int Option = 100;

    /// <summary>Options of a question with one key, the key included: more only pad (Rodriguez 2005).</summary>
    internal const int Options = 3;

    /// <summary>Pairs, at most: each takes a menu of its own.</summary>
    internal const int Pairs = 4;

    /// <summary>Steps, at most.</summary>
    internal const int LongList = 6;

    /// <summary>The most questions that may rest on one line with a single fact.</summary>
    internal const int PerFact = 4;
}
