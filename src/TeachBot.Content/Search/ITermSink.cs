namespace TeachBot.Content.Search;

/// <summary>Takes the terms of a text as <see cref="TermReader"/> comes upon them.</summary>
internal interface ITermSink
{
    /// <summary>Whether a term that begins so can be of interest: saves the making of its key.</summary>
    /// <param name="first">Its first character.</param>
    /// <param name="second">Its second; zero for a term of one.</param>
    bool Wants(char first, char second);

    /// <summary>One occurrence of a term.</summary>
    /// <param name="kind">What the term is.</param>
    /// <param name="key">Its <see cref="TermKey"/>.</param>
    /// <param name="start">Where it begins in the text.</param>
    /// <param name="length">How many UTF-16 units it has.</param>
    void Add(TermKind kind, ulong key, int start, int length);
}
