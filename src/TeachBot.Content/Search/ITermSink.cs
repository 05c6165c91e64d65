namespace TeachBot.Content.Search;

/// <summary>Takes the terms of a text as <see cref="TermReader"/> comes upon them.</summary>
internal interface ITermSink
{
    /// <summary>Whether any term that begins at a place can be of interest; where none can, none is read.</summary>
    /// <param name="first">The character there.</param>
    /// <param name="second">The one behind it; zero at the end.</param>
    bool Wants(char first, char second);

    /// <summary>One occurrence of a term.</summary>
    /// <param name="kind">What the term is.</param>
    /// <param name="key">Its <see cref="TermKey"/>.</param>
    /// <param name="start">Where it begins in the text.</param>
    /// <param name="length">How many UTF-16 units it has.</param>
    void Add(TermKind kind, ulong key, int start, int length);
}
