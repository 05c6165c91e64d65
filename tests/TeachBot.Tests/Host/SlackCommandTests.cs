using System.Text.Json;
using Xunit;

namespace TeachBot.Tests.Host;

/// <summary>slack manifest as people start it.</summary>
public sealed class SlackCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SlackCommandTests() => _folder.Write("content/01.md", "# 果物\n\n## りんご\n\nりんごは、赤い果物です。\n");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(true, "--mode", "socket")]
    [InlineData(true, "--language", "en")]
    [InlineData(false, "--mode", "http", "--url", "https://bot.test")]
    [InlineData(false, "--url", "https://bot.test")]
    [InlineData(false, "--oauth", "--url", "https://bot.test")]
    [InlineData(true, "--mode", "socket", "--oauth", "--url", "https://bot.test")]
    public async Task The_manifest_is_printed_and_nothing_else(bool isSocket, params string[] options)
    {
        var run = await Terminal.In(_folder.Path, ["slack", "manifest", .. options]);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(options.Contains("--oauth"), run.Output.Contains("https://bot.test/slack/oauth_redirect", StringComparison.Ordinal));
        Assert.Equal(isSocket, JsonElement.Parse(run.Output).GetProperty("settings").GetProperty("socket_mode_enabled").GetBoolean());
    }

    [Theory]
    [InlineData("--url https://", "--mode", "http")]
    [InlineData("--url https://", "--oauth")]
    [InlineData("socket か http", "--mode", "rtm")]
    [InlineData("https://", "--url", "http://bot.test")]
    [InlineData("https://", "--url", "bot.test")]
    public async Task What_is_wrong_is_told_with_what_to_do(string says, params string[] options)
    {
        var run = await Terminal.In(_folder.Path, ["slack", "manifest", .. options]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(says, run.Errors, StringComparison.Ordinal);
    }
}
