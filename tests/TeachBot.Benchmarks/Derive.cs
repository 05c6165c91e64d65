using System.Diagnostics;
using System.Globalization;
using TeachBot.Benchmarks.Notes;
using TeachBot.Content;

namespace TeachBot.Benchmarks;

/// <summary>Derives the questions of one course again and again, then of made-up schools of growing size: how does the time grow?</summary>
internal static class Derive
{
    private const int Seed = 20,
        WarmUp = 20,
        Runs = 60;

    private static readonly int[] Sizes = [1, 10, 100, 1_000];

    internal static int Measure(string content)
    {
        var times = Enumerable.Range(0, WarmUp + Runs).Select(_ => Once(Course.Load(content)).Milliseconds).Skip(WarmUp).Order().ToList();
        var bank = Course.Load(content).Questions;
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{content}: questions={bank.Questions.Count} p50={times[Runs / 2]:F1}ms max={times[^1]:F1}ms"
            )
        );
        foreach (var size in Sizes)
        {
            var maker = new LectureMaker(Seed);
            var course = Course.Read([.. Enumerable.Range(1, size).Select(number => ($"{number:D5}.md", maker.Make(number)))]);
            var (milliseconds, questions) = Once(course);
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"lectures={size} facts={course.Knowledge.Facts.Count} questions={questions} "
                        + $"derive={milliseconds / 1000:F2}s a lecture={milliseconds / size:F1}ms"
                )
            );
        }

        return 0;
    }

    private static (double Milliseconds, int Questions) Once(Course course)
    {
        var started = Stopwatch.GetTimestamp();
        var questions = course.Questions.Questions.Count;
        return (Stopwatch.GetElapsedTime(started).TotalMilliseconds, questions);
    }
}
