using System.Diagnostics;
using System.Text;
using Xunit;

namespace TeachBot.Tests.Host;

/// <summary>What a run of the program left behind.</summary>
internal sealed record Run(int ExitCode, string Output, string Errors);

/// <summary>The program as people start it.</summary>
internal static class Terminal
{
    /// <summary>Runs it in a folder, which is where it looks for <c>content</c>. Whatever happens, no stack trace is shown.</summary>
    internal static async Task<Run> In(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(false, throwOnInvalidBytes: true),
            StandardErrorEncoding = new UTF8Encoding(false, throwOnInvalidBytes: true),
        };
        foreach (var argument in arguments.Prepend(Path.Combine(AppContext.BaseDirectory, "teachbot.dll")))
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var stop = TestContext.Current.CancellationToken;
        var output = process.StandardOutput.ReadToEndAsync(stop);
        var errors = process.StandardError.ReadToEndAsync(stop);
        await process.WaitForExitAsync(stop);
        var run = new Run(process.ExitCode, await output, await errors);

        Assert.DoesNotMatch(@"(?m)^\s+at |Exception", run.Output + run.Errors);
        return run;
    }
}
