using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace TeachBot.Benchmarks.Http;

/// <summary>A server on a core of its own, with what it uses of time and memory.</summary>
internal sealed class PinnedServer : IDisposable
{
    private readonly Process _process;
    private readonly string _folder = Directory.CreateTempSubdirectory("teachbot-bench").FullName;

    internal PinnedServer(string binary, string[] arguments, params (string Name, string Value)[] settings)
    {
        using (var free = new TcpListener(IPAddress.Loopback, 0))
        {
            free.Start();
            Port = ((IPEndPoint)free.LocalEndpoint).Port;
        }

        var address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{Port}");
        var start = new ProcessStartInfo("taskset", ["-c", "0", binary, .. arguments, "--urls", address])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_URLS"] = address;
        start.Environment["Storage__Path"] = Path.Combine(_folder, "teachbot.db");
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, _) => { };
        _process.ErrorDataReceived += (_, line) => Said += line.Data;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    internal int Port { get; }

    internal string Said { get; private set; } = "";

    /// <summary>The processor's time that it has used, user's and system's.</summary>
    internal TimeSpan Used
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Resident memory in MB.</summary>
    internal double Resident
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1e6;
        }
    }

    internal async Task WaitAsync()
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                using var caller = await Caller.ConnectAsync(Port);
                return;
            }
            catch (SocketException) when (tries < 400 && !_process.HasExited)
            {
                await Task.Delay(25);
            }
            catch (SocketException)
            {
                throw new InvalidOperationException($"the server does not start: {Said}");
            }
        }
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }

        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
