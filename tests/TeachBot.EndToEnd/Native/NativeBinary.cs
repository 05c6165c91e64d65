using System.Diagnostics;
using System.Text.Json;
using TeachBot.Tests.Architecture;
using Xunit;

namespace TeachBot.EndToEnd.Native;

/// <summary>The published program, where its path is given; a test without one is skipped.</summary>
internal static class NativeBinary
{
    private const string Variable = "TEACHBOT_TEST_BINARY";

    private static readonly string Given = Environment.GetEnvironmentVariable(Variable) ?? "";

    /// <summary>The notes that come with the project.</summary>
    internal static string Notes { get; } = System.IO.Path.Combine(Repository.Root, "content");

    internal static string Path
    {
        get
        {
            Assert.SkipWhen(Given.Length == 0, $"{Variable} is not set: .ci/run publishes the native binary and sets it");
            Assert.True(File.Exists(Given), $"{Variable} names no file: {Given}");
            return Given;
        }
    }

    /// <summary>Runs a command in a folder to its end; what is typed comes through a pipe.</summary>
    internal static Task<Ended> RunAsync(string folder, string[] arguments, string typed = "") =>
        RunAsync(Path, folder, arguments, typed, new Dictionary<string, string>());

    internal static async Task<Ended> RunAsync(
        string program,
        string folder,
        string[] arguments,
        string typed,
        IReadOnlyDictionary<string, string> settings
    )
    {
        using var process = Process.Start(Start(program, folder, arguments, settings))!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.StandardInput.WriteAsync(typed);
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new Ended(process.ExitCode, await output, await errors);
    }

    internal static ProcessStartInfo Start(string program, string folder, string[] arguments, IReadOnlyDictionary<string, string> settings)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        return start;
    }

    /// <summary>How a command ended, and what it printed.</summary>
    internal sealed record Ended(int Code, string Output, string Errors)
    {
        /// <summary>What it printed, which has to be one value of JSON.</summary>
        internal JsonElement Json => JsonDocument.Parse(Output).RootElement;
    }
}
