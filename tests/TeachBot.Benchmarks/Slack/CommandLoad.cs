using TeachBot.Benchmarks.Http;
using TeachBot.EndToEnd.Fakes.Slack;

namespace TeachBot.Benchmarks.Slack;

/// <summary>Signed slash commands from Slack; the fake says who people are.</summary>
internal static class CommandLoad
{
    private const string Secret = "8f742231b10e8888abcd99yyyzzz85a5";

    internal static async Task<int> MeasureAsync(string bot, string reference, int steadySeconds, double memoryMinutes)
    {
        await using var slack = await FakeSlack.StartAsync(CancellationToken.None);
        var commands = new SignedCommands("content", Secret);
        foreach (var person in SignedCommands.People)
        {
            slack.People[person] = "学生" + person;
        }

        var load = new SignedLoad(
            commands,
            [
                ("Slack__Mode", "Http"),
                ("Slack__BotToken", FakeSlack.Token),
                ("Slack__SigningSecret", Secret),
                ("Slack__ApiBaseUrl", slack.ApiBaseUrl),
            ],
            ("SLACK_SECRET", Secret)
        );
        return await load.MeasureAsync("Slack", bot, reference, steadySeconds, memoryMinutes);
    }
}
