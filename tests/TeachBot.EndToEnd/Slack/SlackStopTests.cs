using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using TeachBot.EndToEnd.Fakes.Slack;
using TeachBot.Tests;
using TeachBot.Tests.Architecture;
using Xunit;

namespace TeachBot.EndToEnd.Slack;

/// <summary>The program as a process of its own, which is told to end while it still has something to say.</summary>
public sealed class SlackStopTests : IDisposable
{
    private const string Secret = "fake-signing-secret";
    private readonly TemporaryFolder _folder = new();
    private readonly CancellationTokenSource _limit = CancellationTokenSource.CreateLinkedTokenSource(
        TestContext.Current.CancellationToken
    );

    public SlackStopTests() => _limit.CancelAfter(TimeSpan.FromMinutes(2));

    private CancellationToken Token => _limit.Token;

    [Fact]
    public async Task A_mention_whose_answer_waits_for_Slack_when_the_process_is_told_to_end_is_answered_once_by_the_next()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no SIGTERM.");
        await using var slack = await FakeSlack.StartAsync(Token);
        slack.Faults["chat.postMessage"] = new(Enumerable.Repeat(FakeFault.LimitedForLong, 100));
        using (var first = await StartAsync(slack))
        {
            using var sender = Sender(first.Port);
            var said = await sender.EventAsync(SlackActs.Said(slack, "ひなた", "ホスト型とは？", "Ev1"), 0, Token);
            Assert.Equal(200, said.Status);
            await SlackBot.UntilAsync(() => slack.Calls.Contains("chat.postMessage"), Token);

            Assert.Equal(0, await EndAsync(first.Process));
            Assert.Empty(slack.SeenBy(FakeSlack.Room, slack.PersonOf("あおい")));
        }

        slack.Faults.Clear();
        using var second = await StartAsync(slack);
        await SlackBot.UntilAsync(() => slack.SeenBy(FakeSlack.Room, slack.PersonOf("あおい")).Count > 0, Token);
        Assert.Equal(0, await EndAsync(second.Process));
        var seen = Assert.Single(slack.SeenBy(FakeSlack.Room, slack.PersonOf("あおい")));
        Assert.Contains("既存のOS上で", SlackShown.TextOf(seen.Body), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_that_takes_longer_than_two_seconds_does_not_have_the_process_cut_off_in_the_middle()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no SIGTERM.");
        await using var slack = await FakeSlack.StartAsync(Token);
        slack.Faults["chat.postMessage"] = new([FakeFault.Slow]);
        using (var first = await StartAsync(slack))
        {
            using var sender = Sender(first.Port);
            await sender.EventAsync(SlackActs.Said(slack, "ひなた", "ホスト型とは？", "Ev1"), 0, Token);
            await SlackBot.UntilAsync(() => slack.Calls.Contains("chat.postMessage"), Token);

            Assert.Equal(0, await EndAsync(first.Process));
        }

        using var second = await StartAsync(slack);
        await SlackBot.UntilAsync(() => slack.SeenBy(FakeSlack.Room, slack.PersonOf("あおい")).Count > 0, Token);
        Assert.Equal(0, await EndAsync(second.Process));
        Assert.Single(slack.SeenBy(FakeSlack.Room, slack.PersonOf("あおい")));
    }

    public void Dispose()
    {
        _limit.Dispose();
        _folder.Dispose();
    }

    private async Task<int> EndAsync(Process process)
    {
        using var kill = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]);
        await process.WaitForExitAsync(Token);
        return process.ExitCode;
    }

    private static FakeSender Sender(int port)
    {
        var address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/slack");
        return new FakeSender(new Uri($"{address}/events"), new Uri($"{address}/commands"), new Uri($"{address}/interactivity"), Secret);
    }

    private async Task<Running> StartAsync(FakeSlack slack)
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        var port = ((IPEndPoint)free.LocalEndpoint).Port;
        free.Stop();
        var address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}");
        string[] arguments =
        [
            Path.Combine(AppContext.BaseDirectory, "teachbot.dll"),
            "serve",
            "--urls",
            address,
            "--content",
            Path.Combine(Repository.Root, "content"),
        ];
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            WorkingDirectory = _folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (
            var (name, value) in new (string, string)[]
            {
                ("Storage__Path", Path.Combine(_folder.Path, "data", "teachbot.db")),
                ("Playground__Enabled", "false"),
                ("Slack__Mode", "Http"),
                ("Slack__BotToken", FakeSlack.Token),
                ("Slack__SigningSecret", Secret),
                ("Slack__ApiBaseUrl", slack.ApiBaseUrl),
            }
        )
        {
            start.Environment[name] = value;
        }

        var running = new Running(Process.Start(start)!, port);
        running.Process.BeginOutputReadLine();
        running.Process.BeginErrorReadLine();
        using var client = new HttpClient();
        while (!await IsReadyAsync(client, address))
        {
            Assert.False(running.Process.HasExited, "it has ended");
            await Task.Delay(50, Token);
        }

        return running;
    }

    private async Task<bool> IsReadyAsync(HttpClient client, string address)
    {
        try
        {
            using var response = await client.GetAsync(new Uri(address + "/health/ready"), Token);
            var report = await response.Content.ReadAsStringAsync(Token);
            return response.IsSuccessStatusCode && report.Contains("1/1", StringComparison.Ordinal);
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private sealed record Running(Process Process, int Port) : IDisposable
    {
        public void Dispose()
        {
            if (!Process.HasExited)
            {
                Process.Kill();
            }

            Process.Dispose();
        }
    }
}
