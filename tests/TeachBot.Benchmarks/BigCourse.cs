using System.Diagnostics;
using System.Globalization;
using TeachBot.Benchmarks.Notes;
using TeachBot.Benchmarks.Stores;

namespace TeachBot.Benchmarks;

/// <summary>
/// The published binary with a course of made-up lectures: how long it takes until it answers, and what it holds in memory.
/// </summary>
internal static class BigCourse
{
    private const int Seed = 21,
        MostSeconds = 10,
        MostMegabytes = 200;

    internal static int Measure(string binary, int size)
    {
        var folder = Directory.CreateTempSubdirectory("teachbot-course-");
        try
        {
            var maker = new LectureMaker(Seed);
            var lectures = folder.CreateSubdirectory("lectures").FullName;
            foreach (var number in Enumerable.Range(1, size))
            {
                File.WriteAllText(
                    Path.Combine(lectures, string.Create(CultureInfo.InvariantCulture, $"{number:D5}.md")),
                    maker.Make(number)
                );
            }

            var (seconds, megabytes) = Ask(binary, folder.FullName, $"{maker.Concepts[size / 2].Name}とは？");
            var figures = new Figures();
            Figures.Title(
                $"the published binary with {size} lectures, {Directory.EnumerateFiles(lectures).Sum(file => new FileInfo(file).Length) / 1e6:F1} MB"
            );
            figures.Below("from the start to an answer", seconds, "s", MostSeconds);
            figures.Below("resident memory at its peak", megabytes, "MB", MostMegabytes);
            return figures.ExitCode;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>
    /// Asks once from the command line. What the process held at its peak is in its status until it ends, so that is read while it runs.
    /// </summary>
    private static (double Seconds, double Megabytes) Ask(string binary, string content, string question)
    {
        var started = Stopwatch.GetTimestamp();
        using var process = Process.Start(
            new ProcessStartInfo(Path.GetFullPath(binary), ["ask", question, "--content", content]) { RedirectStandardOutput = true }
        )!;
        var peak = 0L;
        while (!process.WaitForExit(5))
        {
            peak = Math.Max(peak, PeakOf(process.Id));
        }

        return process.ExitCode == 0
            ? (Stopwatch.GetElapsedTime(started).TotalSeconds, peak / 1024.0)
            : throw new InvalidOperationException($"{binary} gives no answer");
    }

    /// <summary>In kilobytes; 0 where the process has just ended.</summary>
    private static long PeakOf(int process)
    {
        try
        {
            return File.ReadLines($"/proc/{process}/status")
                .Where(line => line.StartsWith("VmHWM:", StringComparison.Ordinal))
                .Select(line => long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture))
                .FirstOrDefault();
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
