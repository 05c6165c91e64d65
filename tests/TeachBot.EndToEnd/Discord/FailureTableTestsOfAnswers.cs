using TeachBot.Core.Chat;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;
using TeachBot.EndToEnd.Fakes;
using TeachBot.EndToEnd.Fakes.Discord.Rest;
using Xunit;

namespace TeachBot.EndToEnd.Discord;

/// <summary>Interactions: come twice, answered late, or answered by nobody knows whom.</summary>
public sealed class FailureTableTestsOfAnswers : FailureTable
{
    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Row_02_a_press_that_is_delivered_twice_has_one_effect(string store)
    {
        await using var bot = await WholeBot.StartAsync(new BotSetup { Store = store }, Token);
        var choice = await BeginAsync(bot, "ひなた");
        var open = bot.Open(3);
        var press = bot.Write(open, "ひなた", Press(choice), Own);

        await bot.DeliverAsync(press);
        await bot.DeliverAsync(press);
        await WholeBot.UntilAsync(() => open.Original is not null && bot.Chat.Came.Count(id => id == "discord:" + open.Id) == 2, Token);
        await WholeBot.UntilAsync(() => bot.Requests("POST", open.Token).Count(request => request.Status > 0) == 2, Token);

        Assert.Equal([204, 400], bot.Requests("POST", open.Token).Select(request => request.Status).Order());
        Assert.Single(await bot.AttemptsOfAsync("ひなた"));
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Row_02_a_press_whose_answer_was_lost_is_answered_alike_when_it_comes_again(string store)
    {
        await using var bot = await WholeBot.StartAsync(new BotSetup { Store = store }, Token);
        var choice = await BeginAsync(bot, "ひなた");
        var open = bot.Open(3);
        bot.Rest.Faults.Then(FaultKind.LostRequest, of: request => request.Path.Contains(open.Token, StringComparison.Ordinal));
        var press = bot.Write(open, "ひなた", Press(choice), Own);

        await bot.DeliverAsync(press);
        await WholeBot.UntilAsync(() => bot.Requests("PATCH", open.Token).Any(request => request.Status == 404), Token);
        await bot.DeliverAsync(press);
        await WholeBot.UntilAsync(() => open.Original is not null, Token);

        Assert.Equal(7, open.Acknowledged);
        Assert.Single(bot.Requests("POST", open.Token).Select(request => (int)request.Json!["type"]!).Distinct());
        Assert.Single(await bot.AttemptsOfAsync("ひなた"));
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Row_03_a_double_click_changes_nothing_another_choice_replaces_it_and_after_the_reveal_it_is_closed(string store)
    {
        await using var bot = await WholeBot.StartAsync(new BotSetup { Store = store }, Token);
        var (post, choices) = await BeginClassAsync(bot, "先生");

        foreach (var choice in new[] { choices[0], choices[0], choices[1] })
        {
            var (pressed, text, _) = await bot.ActAsync("ひなた", 3, Press(choice), In(post), Token);
            Assert.True(pressed.IsEphemeral);
            Assert.Contains("受け付けました", text, StringComparison.Ordinal);
        }

        await bot.ActAsync(
            "先生",
            3,
            Press(choices.First(choice => choice.EndsWith(":reveal", StringComparison.Ordinal))),
            In(post),
            Token
        );
        var (late, closed, _) = await bot.ActAsync("ひなた", 3, Press(choices[0]), In(post), Token);

        Assert.True(late.IsEphemeral);
        Assert.Contains("答え合わせが済んでいます", closed, StringComparison.Ordinal);
        Assert.EndsWith(":" + Assert.Single(await bot.AttemptsOfAsync("ひなた")).Chosen, choices[1], StringComparison.Ordinal);
        Assert.Empty(bot.Rest.Breaches);
    }

    [Theory]
    [InlineData(2, 5)]
    [InlineData(3, 6)]
    public async Task Row_04_a_reply_that_takes_long_is_announced_in_time_and_takes_the_place_of_that(int type, int announced)
    {
        var time = new ShiftClock();
        await using var bot = await WholeBot.StartAsync(new BotSetup { Time = time }, Token);
        bot.Chat.Hold();

        bot.Chat.Instead = happened =>
            happened is ChoiceMade ? new Reply(Message.Of("できること"), Audience.Asker) { IsInPlace = true } : null;
        var open = await bot.DeliverAsync("ひなた", type, type == 2 ? Help : Press("x"), type == 2 ? null : Own);
        await WholeBot.UntilAsync(() => open.Acknowledged is not null, Token);
        Assert.Equal((announced, null), (open.Acknowledged, open.Original));
        time.Shift(TimeSpan.FromSeconds(30));
        bot.Chat.Free();
        await WholeBot.UntilAsync(() => open.Original is not null, Token);

        Assert.Contains("できること", WholeBot.Look(open).Text, StringComparison.Ordinal);
        Assert.Empty(bot.Rest.Breaches);
    }

    [Fact]
    public async Task Row_05_an_answer_that_comes_too_late_is_dropped_and_logged()
    {
        var time = new ShiftClock();
        await using var bot = await WholeBot.StartAsync(new BotSetup { Time = time }, Token);
        bot.Chat.Hold();

        var open = await bot.DeliverAsync("ひなた", 2, Help);
        await WholeBot.UntilAsync(() => !bot.Chat.Came.IsEmpty, Token);
        time.Shift(TimeSpan.FromSeconds(4));
        bot.Chat.Free();
        await WholeBot.UntilAsync(
            () => bot.Logged.Any(line => line.Contains($"interaction {open.Id} could not be answered", StringComparison.Ordinal)),
            Token
        );

        Assert.Null(open.Acknowledged);
        Assert.Equal(404, Assert.Single(bot.Requests("POST", open.Token)).Status);
        Assert.Empty(bot.Requests("PATCH", open.Token));
        Assert.Empty(bot.Channel.Messages);
        await WorksAsync(bot);
    }

    [Theory]
    [InlineData("LostAnswer", 200)]
    [InlineData("LostRequest", 404)]
    public async Task Row_06_an_answer_of_which_nobody_knows_is_settled_by_one_edit(string fault, int status)
    {
        await using var bot = await WholeBot.StartAsync(new BotSetup(), Token);
        var open = bot.Open(2);
        bot.Rest.Faults.Then(Enum.Parse<FaultKind>(fault), of: request => request.Path.Contains(open.Token, StringComparison.Ordinal));

        await bot.DeliverAsync(bot.Write(open, "ひなた", Help));
        await WholeBot.UntilAsync(() => bot.Requests("PATCH", open.Token).Any(request => request.Status > 0), Token);
        await WorksAsync(bot);

        Assert.Equal(status, Assert.Single(bot.Requests("PATCH", open.Token)).Status);
        Assert.Single(bot.Requests("POST", open.Token));
        Assert.Equal(status == 200, WholeBot.Look(open).Text.Contains("できること", StringComparison.Ordinal));
        Assert.Empty(bot.Channel.Messages);
    }

    [Fact]
    public async Task Row_07_an_interaction_that_was_acknowledged_already_is_edited()
    {
        await using var bot = await WholeBot.StartAsync(new BotSetup(), Token);
        var open = bot.Open(2);
        bot.Rest.Interactions.Acknowledge(open.Id, open.Token, System.Text.Json.Nodes.JsonNode.Parse("""{"type":5,"data":{"flags":64}}"""));

        await bot.DeliverAsync(bot.Write(open, "ひなた", Help));
        await WholeBot.UntilAsync(() => open.Original is not null, Token);

        Assert.Contains("できること", WholeBot.Look(open).Text, StringComparison.Ordinal);
        Assert.Equal(400, Assert.Single(bot.Requests("POST", open.Token)).Status);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Row_08_when_the_token_is_dead_what_all_may_read_goes_to_the_channel_and_the_rest_is_logged(bool isPublic)
    {
        var time = new ShiftClock();
        await using var bot = await WholeBot.StartAsync(new BotSetup { Time = time }, Token);
        bot.Chat.Hold();
        bot.Chat.Instead = _ => new Reply(Message.Of("お待たせしました"), isPublic ? Audience.Channel : Audience.Asker);

        var open = await bot.DeliverAsync("ひなた", 2, Help);
        await WholeBot.UntilAsync(() => open.Acknowledged is not null, Token);
        time.Shift(TimeSpan.FromMinutes(16));
        bot.Chat.Free();
        await WholeBot.UntilAsync(
            () => bot.Channel.Messages.Count == 1 || bot.Logged.Any(line => line.Contains("is lost", StringComparison.Ordinal)),
            Token
        );

        Assert.Equal(isPublic ? ["お待たせしました"] : [], bot.Channel.Messages.Select(message => WholeBot.TextOf(message).Trim()));
        Assert.Null(open.Original);
        Assert.Empty(bot.Rest.Breaches);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Row_08_a_token_that_Discord_calls_dead_before_its_time_is_no_loss_of_what_all_may_read(bool isPublic)
    {
        // Discord's clock alone goes on: it counts from when the person pressed.
        var discord = new ShiftClock();
        await using var bot = await WholeBot.StartAsync(new BotSetup { DiscordTime = discord }, Token);
        bot.Chat.Hold();
        bot.Chat.Instead = _ => new Reply(Message.Of("お待たせしました"), isPublic ? Audience.Channel : Audience.Asker);

        var open = await bot.DeliverAsync("ひなた", 2, Help);
        await WholeBot.UntilAsync(() => open.Acknowledged is not null, Token);
        discord.Shift(TimeSpan.FromMinutes(16));
        bot.Chat.Free();
        await WholeBot.UntilAsync(
            () => bot.Channel.Messages.Count == 1 || bot.Logged.Any(line => line.Contains("is lost", StringComparison.Ordinal)),
            Token
        );

        Assert.Equal(isPublic ? 1 : 0, bot.Channel.Messages.Count);
        bot.Chat.Instead = _ => null;
        await WorksAsync(bot);
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Row_46_a_button_that_is_made_up_old_or_another_persons_is_refused_privately(string store)
    {
        await using var bot = await WholeBot.StartAsync(new BotSetup { Store = store }, Token);
        var own = await BeginAsync(bot, "ひなた");
        var session = own.Split(':')[1];
        string[] made =
        [
            own,
            $"q:{session}:0:zzz",
            $"q:{session}:7:?",
            $"q:{session}:-1:?",
            $"q:{session}",
            "q:none:0:?",
            "q:::",
            "c:none:reveal",
            "c::",
            "r:x",
            "more:999",
            "zz:1",
            "~",
            "~9:",
            "~-1:kask",
            "' OR 1=1 --",
            new string('あ', 100),
            "\u202e\0",
        ];
        foreach (var choice in made)
        {
            var (pressed, text, _) = await bot.ActAsync("あおい", 3, Press(choice), new { id = "556", flags = 32768 }, Token);
            Assert.True(pressed.IsEphemeral, choice);
            Assert.True(text.Length > 0, choice);
        }

        Assert.Empty(await bot.AttemptsOfAsync("あおい"));
        Assert.Empty(await bot.AttemptsOfAsync("ひなた"));
        await bot.ActAsync("ひなた", 3, Press(own), Own, Token);
        Assert.Single(await bot.AttemptsOfAsync("ひなた"));
        Assert.Empty(bot.Rest.Breaches);
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Row_47_suggestions_come_at_once_however_fast_somebody_types_with_the_store_away(string store)
    {
        await using var bot = await WholeBot.StartAsync(new BotSetup { Store = store }, Token);
        await WorksAsync(bot);
        bot.Store.TakeAway();

        var opened = new List<FakeInteraction>();
        foreach (var typed in Enumerable.Range(0, 200).Select(number => "コンテナ型とは"[..(number % 7)]))
        {
            opened.Add(
                await bot.DeliverAsync(
                    "ひなた",
                    4,
                    new
                    {
                        type = 1,
                        name = "quiz",
                        options = new[]
                        {
                            new
                            {
                                name = "topic",
                                type = 3,
                                value = typed,
                                focused = true,
                            },
                        },
                    }
                )
            );
        }

        await WholeBot.UntilAsync(() => opened.TrueForAll(open => open.Acknowledged is not null), Token);
        Assert.All(opened, open => Assert.Equal(8, open.Acknowledged));
        Assert.All(opened, open => Assert.InRange(((System.Text.Json.Nodes.JsonArray)open.Data!["choices"]!).Count, 0, 25));
        Assert.Contains(opened, open => ((System.Text.Json.Nodes.JsonArray)open.Data!["choices"]!).Count > 0);
        Assert.Empty(bot.Rest.Breaches);
    }
}
