using System.Diagnostics;
using TeachBot.Tests.Architecture;
using Xunit;

namespace TeachBot.EndToEnd.Fakes;

/// <summary>A folder of scripts for Node.js with the packages that they need.</summary>
internal static class NodeProject
{
    private const string Sources = "tests/TeachBot.EndToEnd/Fakes";

    /// <summary>Whether this machine can run them.</summary>
    internal static bool IsHere => Node is not null && Npm is not null;

    private static string? Node { get; } = Find("node");

    private static string? Npm { get; } = Find("npm");

    /// <summary>Copies the scripts of <c>Fakes/NAME</c> and installs what they need; a test is skipped where this machine has no Node.js.</summary>
    internal static async Task InstallAsync(string name, string folder)
    {
        Assert.SkipUnless(IsHere, "there is no Node.js with npm here: apt-get install nodejs npm");
        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, Sources, name)))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        var (code, said) = await RunAsync(Npm!, folder, "install", "--no-audit", "--no-fund", "--ignore-scripts");
        Assert.True(code == 0, $"npm install: {said}");
    }

    /// <summary>Runs a script to its end.</summary>
    internal static Task<(int Code, string Said)> RunAsync(string folder, params string[] script) => RunAsync(Node!, folder, script);

    internal static Process Start(string folder, params string[] script) => Start(Node!, folder, script);

    private static async Task<(int Code, string Said)> RunAsync(string program, string folder, params string[] arguments)
    {
        using var process = Start(program, folder, arguments);
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await errors);
    }

    private static Process Start(string program, string folder, string[] arguments) =>
        Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;

    private static string? Find(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
}
