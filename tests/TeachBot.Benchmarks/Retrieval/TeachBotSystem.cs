using System.Globalization;
using TeachBot.Content;
using TeachBot.Content.Answering;

namespace TeachBot.Benchmarks.Retrieval;

/// <summary>The engine that answers, on a course in which every paragraph is a lecture.</summary>
internal sealed class TeachBotSystem : IRetrievalSystem
{
    public string Name => "TeachBot";

    public IRetrievalIndex Build(IReadOnlyList<Passage> passages) =>
        new Index(Course.Read(passages.Select((passage, number) => (FileOf(number), $"# {passage.Title}\n\n{passage.Text}\n"))));

    private static string FileOf(int passage) => passage.ToString(CultureInfo.InvariantCulture) + ".md";

    private sealed class Index : IRetrievalIndex
    {
        private readonly Course _course;

        internal Index(Course course)
        {
            _course = course;

            // The places are indexed with the first question.
            Search("");
        }

        /// <summary>The paragraphs in which the best places stand; how sure the engine is of the first counts for all of them.</summary>
        public IReadOnlyList<(int Passage, double Confidence)> Search(string question)
        {
            var ranked = Ranking.Of(_course.Consider(question, null).Candidates, AnswerModel.Shipped);
            var confidence = ranked.Best(AnswerModel.Shipped)?.Confidence ?? 0;
            return
            [
                .. ranked
                    .Candidates.Where(place => place.Citations.Count > 0)
                    .Select(place => place.Citations[0].File)
                    .Distinct()
                    .Take(RetrievalBenchmark.Ranks)
                    .Select(file => (int.Parse(Path.GetFileNameWithoutExtension(file), CultureInfo.InvariantCulture), confidence)),
            ];
        }

        public void Dispose() { }
    }
}
