using System.Diagnostics;
using System.Globalization;
using TeachBot.Benchmarks.Notes;
using TeachBot.Content;

namespace TeachBot.Benchmarks;

/// <summary>Loads made-up schools of growing size and asks each: how do time and memory grow?</summary>
internal static class Scale
{
    private const int Seed = 20,
        Asked = 250;

    internal static int Measure(IReadOnlyList<int> sizes)
    {
        foreach (var size in sizes)
        {
            Console.WriteLine(One(size));
        }

        return 0;
    }

    private static string One(int size)
    {
        var maker = new LectureMaker(Seed);
        var files = Enumerable.Range(1, size).Select(number => ($"{number:D5}.md", maker.Make(number))).ToList();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var started = Stopwatch.GetTimestamp();
        var course = Course.Read(files);
        var load = Stopwatch.GetElapsedTime(started).TotalSeconds;
        var memory = (GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6;
        var peak = Process.GetCurrentProcess().PeakWorkingSet64 / 1e6;
        var (byName, inWords) = (Questions.ByName(maker, Asked), Questions.InWords(maker, Asked));
        var answered = byName.Count(question => course.Answer(question).IsAnswered);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"lectures={size} facts={course.Knowledge.Facts.Count} load={load:F2}s memory={memory:F0}MB peak={peak:F0}MB "
                + $"by name: {Latency.Of(byName, question => course.Answer(question))} ({answered} of {byName.Count} answered), "
                + $"in words: {Latency.Of(inWords, question => course.Answer(question))}"
        );
    }
}
