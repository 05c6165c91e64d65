using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using TeachBot.Core.Chat;
using TeachBot.EndToEnd.Discord;
using TeachBot.EndToEnd.Fakes.Slack;
using TeachBot.Learning.Attempts;
using TeachBot.Learning.People;
using Xunit;

namespace TeachBot.EndToEnd.People;

/// <summary>One bot that is in Discord and in Slack at once, and somebody who is in both.</summary>
internal sealed class TwoPlatforms : IAsyncDisposable
{
    internal const string Person = "ひなた";

    private TwoPlatforms(WholeBot discord, FakeSlack slack) => (Discord, Slack) = (discord, slack);

    internal WholeBot Discord { get; }

    internal FakeSlack Slack { get; }

    internal UserRef InDiscord { get; } = new("discord", "", WholeBot.IdOf(Person));

    internal UserRef InSlack => new("slack", FakeSlack.Team, Slack.PersonOf(Person));

    internal static async Task<TwoPlatforms> StartAsync(string store, CancellationToken cancellation)
    {
        var slack = await FakeSlack.StartAsync(cancellation);
        var settings = new Dictionary<string, string?>
        {
            ["Slack:BotToken"] = FakeSlack.Token,
            ["Slack:AppToken"] = FakeSlack.AppToken,
            ["Slack:ApiBaseUrl"] = slack.ApiBaseUrl,
        };
        var bot = await WholeBot.StartAsync(new BotSetup { Store = store, Settings = settings }, cancellation);
        await WholeBot.UntilAsync(() => slack.Sockets.Greeted > 0, cancellation);
        return new TwoPlatforms(bot, slack);
    }

    /// <summary>They use a command in Discord.</summary>
    internal async Task<(string Text, IReadOnlyList<string> Choices)> InDiscordAsync(
        string command,
        CancellationToken cancellation,
        params object[] options
    )
    {
        var (interaction, text, choices) = await Discord.ActAsync(
            Person,
            2,
            new
            {
                type = 1,
                name = command,
                options,
            },
            null,
            cancellation
        );
        Assert.True(interaction.IsEphemeral);
        return (text, choices);
    }

    /// <summary>They press something in Discord, in a message that only they see.</summary>
    internal async Task<string> PressInDiscordAsync(string choice, CancellationToken cancellation) =>
        (
            await Discord.ActAsync(
                Person,
                3,
                new { component_type = 2, custom_id = choice },
                new { id = "555", flags = 32768 | 64 },
                cancellation
            )
        ).Text;

    /// <summary>They use the slash command in Slack; the message that only they see.</summary>
    internal async Task<FakeMessage> InSlackAsync(string text, CancellationToken cancellation)
    {
        var (id, before) = (Slack.PersonOf(Person), SeenInSlack.Count);
        if (
            (await Slack.Sockets.SendAsync("slash_commands", SlackActs.Command(Slack, Person, text), true, cancellation))["payload"]
            is JsonObject said
        )
        {
            return Slack.Add(FakeSlack.Room, said, id);
        }

        await WholeBot.UntilAsync(() => SeenInSlack.Count > before, cancellation);
        return SeenInSlack[^1];
    }

    /// <summary>They press a button in Slack.</summary>
    internal Task PressInSlackAsync(FakeMessage message, string choice, CancellationToken cancellation) =>
        Slack.Sockets.SendAsync(
            "interactive",
            SlackActs.Press(Slack, Person, FakeSlack.Room, message, SlackActs.Button(choice)),
            false,
            cancellation
        );

    /// <summary>What they see in Slack.</summary>
    internal IReadOnlyList<FakeMessage> SeenInSlack => Slack.SeenBy(FakeSlack.Room, Slack.PersonOf(Person));

    internal Task<IReadOnlyList<Attempt>> AttemptsOfAsync(UserRef who) =>
        Discord.Services.GetRequiredService<IAttempts>().OfAsync(who, 100);

    internal Task<IReadOnlyList<UserRef>> IdentitiesOfAsync(UserRef who) =>
        Discord.Services.GetRequiredService<ILearners>().IdentitiesAsync(who);

    internal static async Task UntilAsync(Func<Task<bool>> holds, CancellationToken cancellation)
    {
        // The other side is a process of its own: it is asked until it is so, or the test's time is over.
        while (!await holds())
        {
            await Task.Delay(20, cancellation);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Discord.DisposeAsync();
        await Slack.DisposeAsync();
    }
}
