using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;

namespace TeachBot.Benchmarks.Chats;

/// <summary>The published binary, serving the playground on a port and in a folder of its own.</summary>
internal sealed class PlaygroundServer : IDisposable
{
    private readonly string _binary;
    private readonly string _content;
    private readonly string _folder = Directory.CreateTempSubdirectory("teachbot-load-").FullName;
    private Process? _process;

    internal PlaygroundServer(string binary, string content)
    {
        (_binary, _content) = (Path.GetFullPath(binary), Path.GetFullPath(content));
        using var listener = new TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        Address = new Uri($"http://localhost:{((System.Net.IPEndPoint)listener.LocalEndpoint).Port}");
    }

    internal Uri Address { get; }

    internal string Store => Path.Combine(_folder, "data", "teachbot.db");

    /// <summary>Its resident memory in MB.</summary>
    internal double Resident =>
        double.Parse(
            File.ReadLines($"/proc/{_process!.Id}/status")
                .First(line => line.StartsWith("VmRSS", StringComparison.Ordinal))
                .Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries)[1],
            CultureInfo.InvariantCulture
        ) / 1024;

    /// <summary>Starts it, and waits until it listens.</summary>
    internal async Task StartAsync(params (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo(_binary, ["serve", "--content", _content, "--urls", Address.OriginalString])
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
        };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        _process = Process.Start(start)!;
        var listens = new TaskCompletionSource();
        _process.OutputDataReceived += (_, line) =>
        {
            if (line.Data?.Contains("Now listening", StringComparison.Ordinal) ?? true)
            {
                listens.TrySetResult();
            }
        };
        _process.BeginOutputReadLine();
        await listens.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    /// <summary>kill -9.</summary>
    internal void Kill()
    {
        _process!.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    /// <summary>Asks it to end.</summary>
    internal void Stop()
    {
        using var kill = Process.Start("kill", ["-TERM", _process!.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        if (_process is { HasExited: false })
        {
            Kill();
        }

        Directory.Delete(_folder, recursive: true);
    }
}
