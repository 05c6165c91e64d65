namespace TeachBot.Content.Questions;

/// <summary>What derived questions keep to, so that they can be read on a phone. Lengths in UTF-16 units.</summary>
internal static class QuestionLimits
{
    /// <summary>
    /// The facts of one lecture that are asked about, from its beginning: some twenty times those of a long one. What is compared with all
    /// grows with the square.
    /// </summary>
    internal const int Facts = 2000;

    /// <summary>
    /// How many of those that stand beside a term it is compared with, the nearest in the notes: a list or a table may have thousands.
    /// </summary>
    internal const int Siblings = 48;

    /// <summary>
    /// How many of the terms defined in a lecture, or of its pictures, are looked through for one to be taken for the key, the nearest
    /// in the notes.
    /// </summary>
    internal const int Cousins = 100;

    /// <summary>How many of a lecture's nouns are weighed for one blank, the nearest in the notes.</summary>
    internal const int Nouns = 600;

    /// <summary>How many sentences that hold for all of a kind (「どの…も」) are tried on each of it.</summary>
    internal const int General = 50;

    /// <summary>How many places of a noun are looked at for a sentence that says nearly the same.</summary>
    internal const int Places = 50;

    /// <summary>How many values or members of a long list an explanation names.</summary>
    internal const int Listed = 24;

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
