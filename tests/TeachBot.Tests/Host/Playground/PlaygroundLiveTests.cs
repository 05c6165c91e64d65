using System.Text.Json;
using TeachBot.Host.Playground;
using TeachBot.Host.Playground.Live;
using Xunit;

namespace TeachBot.Tests.Host.Playground;

/// <summary>What pages hear of each other, and what is left after a crash.</summary>
public sealed class PlaygroundLiveTests : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private PlaygroundHost? _host;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string Journal => Path.Combine(_folder.Path, "data", "playground.jsonl");

    [Fact]
    public async Task What_one_says_the_other_hears_and_direct_conversations_stay_between_two()
    {
        var host = await Host();
        using var other = await host.LookAsync("そうた", await After(host), Token);

        await Say(host, "ひなた", "dm:ひなた", "r1", "ひとりごと");
        await Say(host, "ひなた", "general", "r2", "こんにちは");

        var (_, heard) = await PlaygroundHost.HearAsync(other, "message", Token);
        Assert.Equal(
            ("こんにちは", "ひなた"),
            (heard.GetProperty("message").GetProperty("text").GetString(), heard.GetProperty("message").GetProperty("author").GetString())
        );
    }

    [Fact]
    public async Task Pages_hear_who_is_here()
    {
        var host = await Host();
        using var one = await host.LookAsync("ひなた", "", Token);
        using var other = await host.LookAsync("そうた", "", Token);

        JsonElement people;
        do
        {
            (_, people) = await PlaygroundHost.HearAsync(one, "people", Token);
        } while (people.GetProperty("count").GetInt32() < 2);

        Assert.Equal(["そうた", "ひなた"], people.GetProperty("names").EnumerateArray().Select(name => name.GetString()));
    }

    [Fact]
    public async Task Who_comes_back_hears_what_was_missed()
    {
        var host = await Host();
        var start = await After(host);
        await Say(host, "ひなた", "general", "r1", "一つ目");
        await Say(host, "ひなた", "general", "r2", "二つ目");
        using var page = await host.LookAsync("そうた", start, Token);
        var (first, _) = await PlaygroundHost.HearAsync(page, "message", Token);

        using var again = await host.LookAsync("そうた", start, Token, lastEventId: first);

        var (_, heard) = await PlaygroundHost.HearAsync(again, "message", Token);
        Assert.Equal("二つ目", heard.GetProperty("message").GetProperty("text").GetString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("0-1")]
    [InlineData("nonsense")]
    public async Task Who_was_away_too_long_reads_everything_again(string after)
    {
        using var page = await (await Host()).LookAsync("そうた", after, Token);

        await PlaygroundHost.HearAsync(page, "reread", Token);
    }

    [Fact]
    public async Task A_page_that_reads_too_slowly_is_told_to_read_again_and_keeps_up_from_there()
    {
        var connection = new LiveConnection(Student.Of("そうた")!);
        for (var i = 0; i < LiveConnection.Longest + 5; i++)
        {
            connection.Send([(byte)i]);
        }

        Assert.Equal("reread"u8.ToArray(), await connection.NextAsync(() => "reread"u8.ToArray(), Token));
        connection.Send([7]);
        Assert.Equal([7], await connection.NextAsync(() => [], Token));
    }

    [Fact]
    public async Task After_a_crash_the_messages_are_there_again_and_one_broken_off_is_not()
    {
        var host = await Host();
        await Say(host, "ひなた", "general", "r1", "残る文");
        await host.DisposeAsync();
        await File.AppendAllTextAsync(Journal, "{\"said\":{\"id\":\"9\",\"chan", Token);

        host = await Host();
        await Say(host, "ひなた", "general", "r1", "残る文");
        await Say(host, "ひなた", "general", "r2", "次の文");

        Assert.Equal(
            ["残る文", "次の文"],
            (await host.MessagesAsync("そうた", "general", Token)).Select(message => message.GetProperty("text").GetString())
        );
        Assert.DoesNotContain("chan\n", await File.ReadAllTextAsync(Journal, Token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_disk_that_cannot_be_written_costs_the_history_and_nothing_else()
    {
        Directory.CreateDirectory(Journal);
        var host = await Host();

        await Say(host, "ひなた", "general", "r1", "文");
        await Say(host, "ひなた", "general", "r2", "文");

        Assert.Equal(2, (await host.MessagesAsync("そうた", "general", Token)).Count);
        Assert.Single(host.Logs.GetSnapshot(), line => line.Message.Contains("can't be kept", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_that_is_said_is_logged()
    {
        var host = await Host();

        await Say(host, "ひなた", "general", "r1", "@teachbot 内緒の質問");

        Assert.DoesNotContain(host.Logs.GetSnapshot(), line => line.Message.Contains("内緒", StringComparison.Ordinal));
    }

    public async ValueTask DisposeAsync()
    {
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }

        _folder.Dispose();
    }

    private async Task<PlaygroundHost> Host() => _host = await PlaygroundHost.StartAsync(_folder.Path, Token);

    private static async Task<string> After(PlaygroundHost host) =>
        JsonDocument
            .Parse(await host.Client.GetStringAsync(new Uri("/playground/start", UriKind.Relative), Token))
            .RootElement.GetProperty("history")
            .GetProperty("after")
            .GetString()!;

    private static Task<JsonElement> Say(PlaygroundHost host, string user, string channel, string request, string text) =>
        host.ActAsync(
            "say",
            new
            {
                user,
                channel,
                request,
                text,
            },
            Token
        );
}
