using System.Diagnostics;
using System.Globalization;
using System.Text;
using TeachBot.Content;
using TeachBot.Content.Reading;

namespace TeachBot.Benchmarks.Fuzzing;

/// <summary>Reads documents and asks questions that nobody would write; a seed and a number make the same case again.</summary>
internal sealed class FuzzRun : IDisposable
{
    private const int MostShown = 10;
    private const int Kept = 12;

    private readonly Corpus _corpus = new();
    private readonly Watch _watch = new();
    private readonly List<Course> _courses;
    private readonly List<List<string>> _names;
    private readonly int _seed;
    private int _shown;
    private bool _failed;

    private FuzzRun(int seed)
    {
        _seed = seed;
        _courses = [.. _corpus.Lectures.Select(lecture => Course.Read([("lecture.md", lecture)]))];
        _names = [.. _courses.Select(NamesOf)];
    }

    internal static int Start(string[] options)
    {
        int Option(string name, int value) =>
            Array.IndexOf(options, name) is >= 0 and var at && at + 1 < options.Length
                ? int.Parse(options[at + 1], CultureInfo.InvariantCulture)
                : value;
        using var run = new FuzzRun(Option("--seed", 1));
        var started = Stopwatch.GetTimestamp();
        var documents = run.Cases("documents", Option("--documents", 100_000), run.Document);
        var questions = run.Cases("questions", Option("--questions", 100_000), run.Question);
        Console.WriteLine(
            $"{documents} {questions} seed={run._seed} "
                + $"minutes={Stopwatch.GetElapsedTime(started).TotalMinutes.ToString("F1", CultureInfo.InvariantCulture)}"
        );
        return run._failed ? 1 : 0;
    }

    public void Dispose() => _watch.Dispose();

    private static List<string> NamesOf(Course course) =>
        [
            .. course
                .Knowledge.Terms.Select(term => term.Name)
                .Concat(course.Knowledge.Lectures.Select(lecture => lecture.Title))
                .Take(300)
                .Append("甲"),
        ];

    /// <summary>The same path as a file's bytes take; what is refused with a fault is read well.</summary>
    private static Course? Read(byte[] bytes)
    {
        try
        {
            return Course.Read([("fuzz.md", ContentFile.Decode(bytes, "fuzz.md"))]);
        }
        catch (ContentException)
        {
            return null;
        }
    }

    private string Cases(string name, int count, Func<int, (double Time, Exception? Thrown)> run)
    {
        var (exceptions, slow, slowest, slowestCase) = (0, 0, 0.0, 0);
        for (var number = 0; number < count; number++)
        {
            var (time, thrown) = run(number);
            exceptions += thrown is null ? 0 : 1;
            slow += time > Watch.Slow ? 1 : 0;
            (slowest, slowestCase) = time > slowest ? (time, number) : (slowest, slowestCase);
            _failed |= thrown is not null || time > Watch.Slow;
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"{name}={count} exceptions={exceptions} slow={slow} slowest={slowest:F0}ms(case {slowestCase})"
        );
    }

    private (double Time, Exception? Thrown) Document(int number)
    {
        var bytes = Documents.Make(new Chance(_seed, number), _corpus);
        Course? course = null;
        var result = _watch.Run($"document seed={_seed} case={number}", () => course = Read(bytes));
        if (IsFailure(result) && _shown++ < MostShown)
        {
            var small = Minimiser.Shrink(bytes, shorter => Same(result, _watch.Run("shrinking", () => Read(shorter))));
            Show($"document seed={_seed} case={number}", result, small, bytes.Length);
        }

        if (course is not null && number % 500 == 0)
        {
            // Questions are asked of some of these too.
            var at = _corpus.Lectures.Count + (number / 500 % Kept);
            (
                at < _courses.Count
                    ? () => (_courses[at], _names[at]) = (course, NamesOf(course))
                    : (Action)(
                        () =>
                        {
                            _courses.Add(course);
                            _names.Add(NamesOf(course));
                        }
                    )
            )();
        }

        return result;
    }

    private (double Time, Exception? Thrown) Question(int number)
    {
        var chance = new Chance(_seed, ~number);
        var at = chance.Below(_courses.Count);
        var question = Questions.Make(chance, _corpus, _names[at]);
        var result = _watch.Run($"question seed={_seed} case={number}", () => _courses[at].Answer(question));
        if (IsFailure(result) && _shown++ < MostShown)
        {
            var small = Minimiser.Shrink(
                question.ToCharArray(),
                shorter => Same(result, _watch.Run("shrinking", () => _courses[at].Answer(new string(shorter))))
            );
            Show($"question seed={_seed} case={number} course={at}", result, Encoding.UTF8.GetBytes(small), question.Length);
        }

        return result;
    }

    private static bool IsFailure((double Time, Exception? Thrown) result) => result.Thrown is not null || result.Time > Watch.Slow;

    private static bool Same((double Time, Exception? Thrown) one, (double Time, Exception? Thrown) other) =>
        one.Thrown is null ? other.Thrown is null && other.Time > Watch.Slow : other.Thrown?.GetType() == one.Thrown.GetType();

    private static void Show(string name, (double Time, Exception? Thrown) result, byte[] small, int length)
    {
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"FAILED {name} {result.Time:F0}ms, {small.Length} bytes left of {length}: {result.Thrown}"
            )
        );
        Console.WriteLine($"  base64 {Convert.ToBase64String(small.AsSpan(0, Math.Min(small.Length, 3000)))}");
        Console.WriteLine(
            $"  text   {System.Text.Json.JsonEncodedText.Encode(Encoding.UTF8.GetString(small.AsSpan(0, Math.Min(small.Length, 300))))}"
        );
    }
}
