using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using TeachBot.Tests.Architecture;
using Xunit;

namespace TeachBot.EndToEnd.Discord;

/// <summary>A bot on discord.js, which proves the fake: what a fake does not do as Discord does, this client does not take.</summary>
internal sealed class DiscordJs : IAsyncDisposable
{
    private const string Sources = "tests/TeachBot.EndToEnd/Fakes/discordjs";

    private readonly Process _process;

    private DiscordJs(Process process) => _process = process;

    /// <summary>What it said it saw.</summary>
    internal ConcurrentQueue<JsonElement> Said { get; } = new();

    internal IEnumerable<JsonElement> Of(string what) => Said.Where(said => said.GetProperty("what").GetString() == what);

    /// <summary>Starts it; a test is skipped where this machine has no Node.js.</summary>
    internal static async Task<DiscordJs> StartAsync(string script, string folder, params string[] arguments)
    {
        var (node, npm) = (Find("node"), Find("npm"));
        Assert.SkipWhen(node is null || npm is null, "there is no Node.js with npm here: apt-get install nodejs npm");
        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, Sources)))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        using var install = Run(npm!, folder, "install", "--no-audit", "--no-fund", "--ignore-scripts");
        var (output, errors) = (install.StandardOutput.ReadToEndAsync(), install.StandardError.ReadToEndAsync());
        await install.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(install.ExitCode == 0, $"npm install: {await output}{await errors}");

        var process = Run(node!, folder, [script, .. arguments]);
        var bot = new DiscordJs(process);
        process.OutputDataReceived += (_, line) => bot.Hear(line.Data);
        process.ErrorDataReceived += (_, line) => bot.Hear(line.Data is null ? null : JsonSerializer.Serialize(new Dictionary<string, string> { ["what"] = "stderr", ["message"] = line.Data }));
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
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

    private static string? Find(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    private static Process Run(string program, string folder, params string[] arguments) =>
        Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;

    private void Hear(string? line)
    {
        if (line is { Length: > 0 })
        {
            using var json = JsonDocument.Parse(line);
            Said.Enqueue(json.RootElement.Clone());
        }
    }
}
