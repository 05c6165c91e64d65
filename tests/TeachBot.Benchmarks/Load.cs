using System.Diagnostics;
using System.Globalization;
using TeachBot.Benchmarks.Notes;
using TeachBot.Content;

namespace TeachBot.Benchmarks;

/// <summary>Loads made-up lectures from files, beside reading the same files and doing nothing with them.</summary>
internal static class Load
{
    private const int Seed = 20;

    internal static int Measure(int size)
    {
        var directory = Directory.CreateTempSubdirectory("teachbot-load-");
        try
        {
            var maker = new LectureMaker(Seed);
            for (var number = 1; number <= size; number++)
            {
                File.WriteAllText(
                    Path.Combine(directory.FullName, string.Create(CultureInfo.InvariantCulture, $"{number:D5}.md")),
                    maker.Make(number)
                );
            }

            var started = Stopwatch.GetTimestamp();
            var characters = directory.EnumerateFiles().Sum(file => (long)File.ReadAllText(file.FullName).Length);
            var reading = Stopwatch.GetElapsedTime(started).TotalSeconds;
            started = Stopwatch.GetTimestamp();
            var course = Course.Load(directory.FullName);
            var loading = Stopwatch.GetElapsedTime(started).TotalSeconds;
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"lectures={size} characters={characters} facts={course.Knowledge.Facts.Count} load={loading:F2}s "
                        + $"peak={Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:F0}MB "
                        + $"reference (read the files)={reading:F2}s ratio={loading / reading:F1}"
                )
            );
            return 0;
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }
}
