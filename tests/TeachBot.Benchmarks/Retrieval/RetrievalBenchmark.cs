using System.Diagnostics;
using System.Globalization;

namespace TeachBot.Benchmarks.Retrieval;

/// <summary>
/// Ranks every paragraph of public question sets for each of their questions. Answerable: the question asked of all paragraphs.
/// Unanswerable: the same question asked of an index built without its article, so that nothing of the article is left, not even in how
/// rare its words are.
/// </summary>
internal static class RetrievalBenchmark
{
    /// <summary>How deep a paragraph may stand and still count.</summary>
    internal const int Ranks = 10;

    /// <summary>Rounds over all questions before time is taken.</summary>
    private const int WarmUps = 2;

    internal static int Measure(string[] files)
    {
        if (files.Length == 0)
        {
            Console.Error.WriteLine(
                "retrieval FILES...   ranks, separation and time of the answering engine against Lucene.Net, on files in SQuAD's format"
            );
            return 2;
        }

        var set = SquadSet.Read(files);
        var runs = new List<SystemRun> { new(new TeachBotSystem(), set), new(new LuceneSystem(), set) };
        runs.ForEach(run => run.Rank());
        Time(runs, set);
        runs.ForEach(run => run.Separate());
        runs.ForEach(run => Console.WriteLine(run));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"TeachBot, one article an index: {SmallIndexes.Measure(set)}"));
        return 0;
    }

    /// <summary>Question by question, the systems in turn, so that whatever slows the machine slows both.</summary>
    private static void Time(List<SystemRun> runs, SquadSet set)
    {
        for (var round = 0; round <= WarmUps; round++)
        {
            for (var question = 0; question < set.Questions.Count; question++)
            {
                for (var turn = 0; turn < runs.Count; turn++)
                {
                    var run = runs[(question + turn) % runs.Count];
                    var started = Stopwatch.GetTimestamp();
                    run.Index.Search(set.Questions[question].Text);
                    var time = Stopwatch.GetElapsedTime(started);
                    if (round == WarmUps)
                    {
                        run.Times.Add(time.TotalMilliseconds);
                    }
                }
            }
        }
    }
}
