using TeachBot.Content.Search;

namespace TeachBot.Benchmarks.Retrieval;

/// <summary>The fallback search, as the bot uses it.</summary>
internal sealed class TeachBotSystem : IRetrievalSystem
{
    public string Name => "TeachBot";

    public IRetrievalIndex Build(IReadOnlyList<Passage> passages) => new Index(PassageIndex.Build(passages));

    private sealed class Index(PassageIndex index) : IRetrievalIndex
    {
        public long Bytes => index.Bytes;

        public IReadOnlyList<(int Passage, double Confidence)> Search(string question)
        {
            var hits = index.Search(question, RetrievalBenchmark.Ranks);
            var found = new (int, double)[hits.Count];
            for (var rank = 0; rank < found.Length; rank++)
            {
                found[rank] = (hits[rank].Passage, hits[rank].Confidence);
            }

            return found;
        }

        public void Dispose() { }
    }
}
