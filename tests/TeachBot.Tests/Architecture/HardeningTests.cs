using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Xunit;

namespace TeachBot.Tests.Architecture;

/// <summary>What the guide tells operators to start lets the bot do what it has to, and no more.</summary>
public sealed partial class HardeningTests : IDisposable
{
    private const double Most = 2.5;
    private readonly TemporaryFolder _folder = new();

    private static string Guide { get; } = File.ReadAllText(Path.Combine(Repository.Root, "docs", "operating.md"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_unit_for_systemd_is_exposed_to_little()
    {
        var unit = _folder.Write("teachbot.service", Unit().Match(Guide).Groups["unit"].Value);
        var (code, output) = await AnalyzeAsync("security", "--offline=true", "--no-pager", unit);
        Assert.SkipWhen(code is null, "There is no systemd-analyze here: apt-get install systemd.");
        Assert.SkipWhen(
            output.Contains("unrecognized option", StringComparison.Ordinal),
            "This systemd-analyze is older than 250: it judges no file."
        );

        var level = Level().Match(output);
        Assert.True(level.Success, output);
        Assert.InRange(double.Parse(level.Groups["level"].Value, CultureInfo.InvariantCulture), 0, Most);
    }

    [Theory]
    [InlineData("--read-only")]
    [InlineData("--cap-drop=ALL")]
    [InlineData("--security-opt=no-new-privileges")]
    [InlineData("--pids-limit=")]
    public void The_container_may_do_no_more_than_it_has_to(string option) =>
        Assert.Contains(option, Assert.Single(Guide.Split('\n'), IsStart), StringComparison.Ordinal);

    private static bool IsStart(string line) => line.StartsWith("docker run -d ", StringComparison.Ordinal);

    private static async Task<(int? Code, string Output)> AnalyzeAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("systemd-analyze", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var process = Process.Start(start)!;
            var stop = TestContext.Current.CancellationToken;
            var (output, errors) = (process.StandardOutput.ReadToEndAsync(stop), process.StandardError.ReadToEndAsync(stop));
            await process.WaitForExitAsync(stop);
            return (process.ExitCode, await output + await errors);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return (null, "");
        }
    }

    [GeneratedRegex(@"```ini\n(?<unit>\[Unit\].*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Unit();

    [GeneratedRegex(@"exposure level for \S+: (?<level>[0-9.]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Level();
}
