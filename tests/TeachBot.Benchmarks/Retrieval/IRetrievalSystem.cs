namespace TeachBot.Benchmarks.Retrieval;

/// <summary>A search engine under measurement.</summary>
internal interface IRetrievalSystem
{
    /// <summary>The name in the report.</summary>
    string Name { get; }

    /// <summary>Indexes passages, numbered as they come.</summary>
    IRetrievalIndex Build(IReadOnlyList<Passage> passages);
}

/// <summary>An index under measurement.</summary>
internal interface IRetrievalIndex : IDisposable
{
    /// <summary>The first ten, best first, each with the figure that tells best whether it answers.</summary>
    IReadOnlyList<(int Passage, double Confidence)> Search(string question);
}
