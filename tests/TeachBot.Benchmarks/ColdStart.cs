using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using TeachBot.Benchmarks.Stores;

namespace TeachBot.Benchmarks;

/// <summary>
/// From the start of the published binary to its first correct answer over HTTP, beside a bare app on Kestrel, in turn; by the clock, and
/// by the processor's time, which a busy machine leaves alone.
/// </summary>
internal static class ColdStart
{
    private const int Runs = 15;

    internal static async Task<int> MeasureAsync(string binary, string reference)
    {
        var folder = Directory.CreateTempSubdirectory("teachbot-cold-");
        var content = Path.GetFullPath("content");
        var (bot, bare) = (new List<Start>(), new List<Start>());
        for (var run = 0; run < Runs; run++)
        {
            bare.Add(await TimeAsync(Path.GetFullPath(reference), [], "GET / HTTP/1.0\r\n\r\n", "xx", folder.FullName));
            bot.Add(await TimeAsync(Path.GetFullPath(binary), ["serve", "--content", content], Post(run), "OS上", folder.FullName));
        }

        folder.Delete(recursive: true);
        var (ours, theirs) = (Median(bot, start => start.Clock), Median(bare, start => start.Clock));
        var (used, theyUsed) = (Median(bot, start => start.Processor), Median(bare, start => start.Processor));
        var figures = new Figures();
        Figures.Title($"from the start to the first correct answer over HTTP, median of {Runs}");
        Figures.Of("bare app on Kestrel", theirs, "ms");
        figures.Below("the bot", ours, "ms", 250);
        Figures.Of("times the bare app", ours / theirs, "");
        Figures.Of("processor's time of the bare app", theyUsed, "ms");
        Figures.Of("processor's time of the bot", used, "ms");
        Figures.Of("times the bare app", used / theyUsed, "");
        return figures.ExitCode;
    }

    private static string Post(int run)
    {
        // Each is somebody else, since a name is its browser's.
        var body = string.Create(
            CultureInfo.InvariantCulture,
            $$"""{"user":"hana{{run}}","language":"ja","channel":"dm:hana{{run}}","request":"r{{run}}","text":"ホスト型とは？"}"""
        );
        return string.Create(
            CultureInfo.InvariantCulture,
            $"POST /playground/say HTTP/1.0\r\nHost: localhost\r\nContent-Type: "
                + $"application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}"
        );
    }

    private static async Task<Start> TimeAsync(string binary, string[] arguments, string request, string expected, string folder)
    {
        var port = FreePort();
        var address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}");
        var start = new ProcessStartInfo(binary, arguments.Length == 0 ? [] : [.. arguments, "--urls", address])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_URLS"] = address;
        var started = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            while (!(await AnswerAsync(port, request)).Contains(expected, StringComparison.Ordinal))
            {
                if (process.HasExited || Stopwatch.GetElapsedTime(started).TotalSeconds > 60)
                {
                    throw new InvalidOperationException($"{binary} gives no answer");
                }

                await Task.Delay(1);
            }

            var clock = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            process.Refresh();
            return new Start(clock, process.TotalProcessorTime.TotalMilliseconds);
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }

    /// <summary>What a server answers; empty while none listens.</summary>
    private static async Task<string> AnswerAsync(int port, string request)
    {
        try
        {
            using var client = new TcpClient { NoDelay = true };
            await client.ConnectAsync(IPAddress.Loopback, port);
            await client.GetStream().WriteAsync(Encoding.UTF8.GetBytes(request));
            using var reader = new StreamReader(client.GetStream(), Encoding.UTF8);
            return await reader.ReadToEndAsync();
        }
        catch (Exception exception) when (exception is SocketException or IOException)
        {
            return "";
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static double Median(List<Start> starts, Func<Start, double> figure) =>
        starts.Select(figure).Order().ElementAt(starts.Count / 2);

    /// <param name="Clock">How long it took, in ms.</param>
    /// <param name="Processor">How much of the processor's time until then, in ms.</param>
    private sealed record Start(double Clock, double Processor);
}
