using System.Diagnostics;
using System.Globalization;

namespace TeachBot.Benchmarks;

/// <summary>Runs the published binary as a student's question would, against the same binary doing nothing, in turn.</summary>
internal static class Startup
{
    private const int Runs = 21;
    private const string Timer = "/usr/bin/time";

    internal static int Measure(string binary)
    {
        var (nothing, ask) = (new List<double>(), new List<double>());
        Run(binary, "--version");
        for (var run = 0; run < Runs; run++)
        {
            nothing.Add(Run(binary, "--version"));
        }

        for (var run = 0; run < Runs; run++)
        {
            ask.Add(Run(binary, "ask", "ホスト型とは？"));
        }

        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"ask median={Median(ask):F1} ms peak={Peak(binary)} kB, "
                    + $"doing nothing median={Median(nothing):F1} ms, ratio={Median(ask) / Median(nothing):F2}"
            )
        );
        return 0;
    }

    private static double Run(string binary, params string[] arguments)
    {
        var started = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(binary, arguments) { RedirectStandardOutput = true })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? Stopwatch.GetElapsedTime(started).TotalMilliseconds
            : throw new InvalidOperationException($"{binary} {string.Join(' ', arguments)} ended with {process.ExitCode}");
    }

    /// <summary>
    /// The largest resident set while asking, in kB. GNU time forks from a small process; a child of this one would count this one's
    /// memory as its own.
    /// </summary>
    private static string Peak(string binary)
    {
        if (!File.Exists(Timer))
        {
            return "(install GNU time to see it)";
        }

        using var process = Process.Start(
            new ProcessStartInfo(Timer, ["-f", "%M", binary, "ask", "ホスト型とは？"])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        process.StandardOutput.ReadToEnd();
        return process.StandardError.ReadToEnd().Trim();
    }

    private static double Median(List<double> figures) => figures.Order().ElementAt(figures.Count / 2);
}
