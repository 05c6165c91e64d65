using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using TeachBot.CrashWorker;

namespace TeachBot.EndToEnd.Crashes;

/// <summary>One life of a worker's process.</summary>
internal sealed class Worker
{
    private const int Continue = 18;
    private const int Stop = 19;

    private readonly Process _process;
    private readonly Lock _lock = new();
    private readonly List<string> _errors = [];
    private bool _isOver;

    internal Worker(IReadOnlyDictionary<string, string> store, string platforms, int seed)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Press).Assembly.Location])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in store)
        {
            start.Environment[name] = value;
        }

        start.Environment[WorkerSettings.Platforms] = platforms;
        start.Environment[WorkerSettings.Seed] = seed.ToString(CultureInfo.InvariantCulture);
        _process = Process.Start(start)!;
        _process.ErrorDataReceived += (_, line) => Note(line.Data);
        _process.BeginErrorReadLine();
        Ready = ReadAddressAsync();
    }

    /// <summary>Its address, once it listens; null where it ends before.</summary>
    internal Task<Uri?> Ready { get; }

    /// <summary>What it complained of last.</summary>
    internal IReadOnlyList<string> Errors
    {
        get
        {
            lock (_lock)
            {
                return [.. _errors];
            }
        }
    }

    internal async Task KillAsync()
    {
        lock (_lock)
        {
            // Whoever pauses it meanwhile must not reach another process of the number.
            _isOver = true;
            _process.Kill();
        }

        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    /// <summary>Lets it end what it has begun.</summary>
    internal async Task EndAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    /// <summary>As <c>kill -STOP</c>.</summary>
    internal void Pause() => Signal(Stop);

    /// <summary>As <c>kill -CONT</c>.</summary>
    internal void Resume() => Signal(Continue);

    /// <summary>Whether it ended without being killed.</summary>
    internal bool HasFailed
    {
        get
        {
            lock (_lock)
            {
                return !_isOver && _process.HasExited;
            }
        }
    }

    private void Signal(int signal)
    {
        lock (_lock)
        {
            if (!_isOver && !_process.HasExited)
            {
                _ = Kill(_process.Id, signal);
            }
        }
    }

    private async Task<Uri?> ReadAddressAsync() => await _process.StandardOutput.ReadLineAsync() is { } line ? new Uri(line) : null;

    private void Note(string? line)
    {
        lock (_lock)
        {
            if (line is not null && _errors.Count < 200)
            {
                _errors.Add(line);
            }
        }
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Kill(int process, int signal);
}
