using Microsoft.Extensions.DependencyInjection;
using TeachBot.Core.Chat;
using TeachBot.Host.Playground.Board;
using Xunit;

namespace TeachBot.Tests.Host.Playground;

public class ForgettingTests
{
    [Fact]
    public async Task What_somebody_said_goes_from_the_channels_and_from_the_file_and_what_others_said_stays()
    {
        using var folder = new TemporaryFolder();
        await using var host = await PlaygroundHost.StartAsync(folder.Path, TestContext.Current.CancellationToken);
        var board = host.Services.GetRequiredService<MessageBoard>();
        board.Add(new Draft("general", null, "k1") { Author = "ひなた", Text = "ひなたの話" });
        board.Add(new Draft("general", null, "k2") { Via = "/クイズ", For = "ひなた" });
        board.Add(new Draft("dm:ひなた", null, "k3") { Body = null });
        board.Add(new Draft("general", null, "k4") { Author = "あおい", Text = "あおいの話" });

        host.Services.GetRequiredService<IPersonTraces>().Forget(new UserRef("discord", "", "ひなた"));
        Assert.Equal(3, board.Read("general").Messages.Count);

        host.Services.GetRequiredService<IPersonTraces>().Forget(new UserRef("playground", "", "ひなた"));
        Assert.Equal(["あおい"], board.Read("general").Messages.Select(message => message.Author));
        Assert.Empty(board.Read("dm:ひなた").Messages);
        using var reader = new StreamReader(
            new FileStream(Path.Combine(folder.Path, "data", "playground.jsonl"), FileMode.Open, FileAccess.Read, FileShare.ReadWrite)
        );
        var kept = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain(
            "ひなた",
            System.Text.RegularExpressions.Regex.Unescape(kept.Replace("\\\"", "", StringComparison.Ordinal)),
            StringComparison.Ordinal
        );
        Assert.Contains("k4", kept, StringComparison.Ordinal);
    }
}
