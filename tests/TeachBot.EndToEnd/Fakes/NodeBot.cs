using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;

namespace TeachBot.EndToEnd.Fakes;

/// <summary>
/// A bot on the platform's usual library, which proves a fake: what a fake does not do as the platform does, this client does not take.
/// </summary>
internal sealed class NodeBot : IAsyncDisposable
{
    private readonly Process _process;

    private NodeBot(Process process) => _process = process;

    /// <summary>What it said it saw.</summary>
    internal ConcurrentQueue<JsonElement> Said { get; } = new();

    internal IEnumerable<JsonElement> Of(string what) => Said.Where(said => said.GetProperty("what").GetString() == what);

    /// <summary>Starts a script of <c>Fakes/NAME</c>; a test is skipped where this machine has no Node.js.</summary>
    internal static async Task<NodeBot> StartAsync(string name, string script, string folder, params string[] arguments)
    {
        await NodeProject.InstallAsync(name, folder);
        var bot = new NodeBot(await NodeProject.StartAsync(folder, [script, .. arguments]));
        bot._process.OutputDataReceived += (_, line) => bot.Hear(line.Data);
        bot._process.ErrorDataReceived += (_, line) =>
            bot.Hear(
                line.Data is null
                    ? null
                    : JsonSerializer.Serialize(new Dictionary<string, string> { ["what"] = "stderr", ["message"] = line.Data })
            );
        bot._process.BeginOutputReadLine();
        bot._process.BeginErrorReadLine();
        return bot;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is { Length: > 0 })
        {
            using var json = JsonDocument.Parse(line);
            Said.Enqueue(json.RootElement.Clone());
        }
    }
}
