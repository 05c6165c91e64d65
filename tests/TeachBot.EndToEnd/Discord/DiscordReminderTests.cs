using Microsoft.Extensions.DependencyInjection;
using TeachBot.Content;
using TeachBot.Core.Chat;
using TeachBot.Core.Documents;
using TeachBot.Core.Effects;
using TeachBot.Core.Workspaces;
using TeachBot.EndToEnd.Bots;
using TeachBot.EndToEnd.Fakes.Discord.Rest;
using TeachBot.Learning.Attempts;
using Xunit;

namespace TeachBot.EndToEnd.Discord;

/// <summary>The whole bot twice on one store: who asked is told of reviews once a day, and who takes no messages reads why.</summary>
public sealed class DiscordReminderTests
{
    private const string Person = "42";
    private static readonly ChannelRef Room = new(new WorkspaceRef("discord", WholeBot.Server), WholeBot.Room);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact(Timeout = 240_000)]
    public async Task A_reminder_comes_to_ones_direct_conversation_once_and_closed_ones_end_it()
    {
        TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
        var clock = new ScheduleClock("2026-11-24T09:00+09:00", Token);
        await using var bot = await WholeBot.StartAsync(
            new BotSetup
            {
                Store = BotStore.Sqlite,
                Time = clock.Time,
                DiscordTime = TimeProvider.System,
                IsHttp = true,
            },
            Token
        );
        await bot.JoinAsync(isHttp: true, Token);
        var (services, now) = (bot.Services, clock.Time.GetUtcNow());
        var question = services.GetRequiredService<ICourses>().SeenIn(Room, new WorkspaceSettings(), now)!.Questions.Questions[0];
        var missed = new Attempt(
            new UserRef("discord", "", Person),
            new ItemRef(question.Id, question.Version),
            "a",
            false,
            now,
            Room,
            AttemptSetting.Solo
        );
        await services.GetRequiredService<IEffects>().ApplyAsync(new Effect("missed", now, [new AttemptMade(missed)]), Token);
        Assert.Contains(
            "20時ごろ",
            await SaidAsync(services, clock, origin => new ChoiceMade(origin, "remind:at", ["20"], null)),
            StringComparison.Ordinal
        );

        await clock.PassAsync(ScheduleClock.At("2026-11-24T21:00+09:00"));
        await clock.PassAsync(ScheduleClock.At("2026-11-25T20:30+09:00"));
        var direct = bot.Rest.Channels.Add(FakeChannels.DirectWith(Person), null);
        await clock.UntilAsync(() => direct.Messages.Count > 0);
        Assert.Contains("復習の時間です", WholeBot.TextOf(Assert.Single(direct.Messages)), StringComparison.Ordinal);

        await clock.PassAsync(ScheduleClock.At("2026-11-26T19:00+09:00"));
        Assert.Single(direct.Messages);
        bot.Rest.Channels.Closed[Person] = true;
        clock.Time.SetUtcNow(ScheduleClock.At("2026-11-26T20:30+09:00"));
        await clock.UntilGivenUpAsync(services);
        Assert.Contains(bot.Rest.Requests, request => request.Status == 403);

        // Nothing is on its way to Discord any more: it is only looked what became of it.
        while (
            !(await SaidAsync(services, clock, origin => new CommandInvoked(origin, "review", new Dictionary<string, string>()))).Contains(
                "DMを送れなかった",
                StringComparison.Ordinal
            )
        )
        {
            await clock.PassAsync(clock.Time.GetUtcNow() + TimeSpan.FromMinutes(1));
        }

        Assert.Single(direct.Messages);
        Assert.Empty(bot.Rest.Breaches);
    }

    private static async Task<string> SaidAsync(IServiceProvider services, ScheduleClock clock, Func<EventOrigin, ChatEvent> act)
    {
        var origin = new EventOrigin($"discord:{Guid.NewGuid():N}", Room, new UserRef("discord", "", Person), "ja", clock.Time.GetUtcNow());
        return PlainText.Of(Assert.IsType<Reply>(await services.GetRequiredService<IChat>().HandleAsync(act(origin), Token)).Message);
    }
}
