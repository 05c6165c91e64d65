using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using TeachBot.Tests;
using Xunit;

namespace TeachBot.EndToEnd.Native;

/// <summary>The published program as a service, in a folder that holds nothing but it: it needs no library beside it.</summary>
internal sealed class NativeService : IDisposable
{
    private const string Listening = "Now listening on: ";

    private readonly TemporaryFolder _folder;
    private readonly Process _process;
    private readonly StringBuilder _log = new();
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private NativeService(TemporaryFolder folder, string program, IReadOnlyDictionary<string, string> settings)
    {
        _folder = folder;
        _process = Process.Start(
            NativeBinary.Start(program, folder.Path, ["serve", "--content", NativeBinary.Notes, "--urls", "http://127.0.0.1:0"], settings)
        )!;
        _process.OutputDataReceived += (_, line) => Note(line.Data);
        _process.ErrorDataReceived += (_, line) => Note(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    internal HttpClient Client { get; } = new();

    /// <summary>What it printed so far.</summary>
    internal string Log
    {
        get
        {
            lock (_log)
            {
                return _log.ToString();
            }
        }
    }

    /// <summary>Starts it, and waits until it is ready.</summary>
    internal static async Task<NativeService> StartAsync(IReadOnlyDictionary<string, string> settings)
    {
        var given = NativeBinary.Path;
        var folder = new TemporaryFolder();
        var program = Path.Combine(folder.Path, "teachbot");
        File.Copy(given, program);
        var service = new NativeService(folder, program, settings);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromMinutes(2));
        service.Client.BaseAddress = await service._address.Task.WaitAsync(limit.Token);
        while (!await service.IsReadyAsync(limit.Token))
        {
            await Task.Delay(20, limit.Token);
        }

        return service;
    }

    /// <summary>Runs a command of the same program in the same folder, while it serves.</summary>
    internal Task<NativeBinary.Ended> RunAsync(string[] arguments, params (string Name, string Value)[] settings) =>
        NativeBinary.RunAsync(
            Path.Combine(_folder.Path, "teachbot"),
            _folder.Path,
            arguments,
            "",
            settings.ToDictionary(setting => setting.Name, setting => setting.Value)
        );

    internal async Task<JsonElement> GetJsonAsync(string path) =>
        JsonDocument.Parse(await Client.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken)).RootElement;

    internal async Task<JsonElement> PostJsonAsync(string path, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await Client.PostAsync(new Uri(path, UriKind.Relative), content, TestContext.Current.CancellationToken);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
    }

    /// <summary>Asks it to stop; the code with which it ended.</summary>
    internal async Task<int> StopAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await _process
            .WaitForExitAsync(TestContext.Current.CancellationToken)
            .WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
        Client.Dispose();
        _folder.Dispose();
    }

    /// <summary>It listens before its store is open.</summary>
    private async Task<bool> IsReadyAsync(CancellationToken cancellation)
    {
        using var response = await Client.GetAsync(new Uri("/health/ready", UriKind.Relative), cancellation);
        return response.IsSuccessStatusCode;
    }

    private void Note(string? line)
    {
        lock (_log)
        {
            _log.AppendLine(line);
        }

        if (line is null)
        {
            _address.TrySetException(new InvalidOperationException("The service ended before it listened: " + Log));
        }
        else if (line.IndexOf(Listening, StringComparison.Ordinal) is var at and >= 0)
        {
            _address.TrySetResult(new Uri(line[(at + Listening.Length)..].Split('"', ' ')[0]));
        }
    }
}
