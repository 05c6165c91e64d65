using System.Diagnostics;
using TeachBot.Tests.Architecture;
using Xunit;

namespace TeachBot.EndToEnd.Fakes;

/// <summary>A folder of scripts for Node.js with the packages that they need.</summary>
internal static class NodeProject
{
    private const string Sources = "tests/TeachBot.EndToEnd/Fakes";

    private static string? Npm { get; } = NodeRuntime.Find("npm");

    /// <summary>Why this machine can't run scripts; null where it can.</summary>
    internal static async Task<string?> MissingAsync() =>
        NodeRuntime.Installed is null || Npm is null
            ? "there is no Node.js with npm here: apt-get install nodejs npm"
            : (await NodeRuntime.RecentEnoughAsync).Missing;

    /// <summary>
    /// Copies the scripts of <c>Fakes/NAME</c> and installs what they need; a test is skipped where this machine can't run them.
    /// </summary>
    internal static async Task InstallAsync(string name, string folder)
    {
        var missing = await MissingAsync();
        Assert.SkipWhen(missing is not null, missing ?? "");
        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, Sources, name)))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        var (code, said) = await InstallPackagesAsync(folder);
        Assert.True(code == 0, $"npm install: {said}");
    }

    /// <summary>Has npm install packages into a folder, run by the Node.js that it came with.</summary>
    internal static Task<(int Code, string Said)> InstallPackagesAsync(string folder, params string[] packages) =>
        RunAsync(Npm!, folder, ["install", "--no-audit", "--no-fund", "--ignore-scripts", .. packages]);

    /// <summary>Runs a script to its end.</summary>
    internal static async Task<(int Code, string Said)> RunAsync(string folder, params string[] script) =>
        await RunAsync((await NodeRuntime.RecentEnoughAsync).Program, folder, script);

    internal static async Task<Process> StartAsync(string folder, params string[] script) =>
        Start((await NodeRuntime.RecentEnoughAsync).Program, folder, script);

    internal static async Task<(int Code, string Said)> RunAsync(string program, string folder, string[] arguments)
    {
        using var process = Start(program, folder, arguments);
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await errors);
    }

    private static Process Start(string program, string folder, string[] arguments) =>
        Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = folder,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
}
