using TeachBot.Core.Chat;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;
using TeachBot.Core.Posting;
using TeachBot.Storage;
using Xunit;

namespace TeachBot.Tests.Contracts;

public abstract class OutboxContract<T> : StoreContract<T>
    where T : IStores, new()
{
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);
    private static readonly Post Hello = new("p1", Channel, Message.Of("hello"), Monday);

    private static readonly PostAsker Hanako = new(new UserRef("discord", "", "7"), "ja");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_post_is_claimed_when_it_is_due_and_by_one_replica()
    {
        await Apply(new PostWanted(Hello), new PostWanted(Hello with { Body = Message.Of("again") }));

        Assert.Empty(await Claim(Store, Monday.AddSeconds(-1)));
        var claims = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Claim(Open(), Monday)));

        var claim = Assert.Single(claims.SelectMany(some => some));
        Assert.Equal(
            ("p1", Channel, "hello", Monday, 1L, 1L, null, 0, null),
            (
                claim.Post.Id,
                claim.Post.Channel,
                PlainText.Of(claim.Post.Body),
                claim.Post.DueAt,
                claim.Fence,
                claim.Version,
                claim.Message,
                claim.Tries,
                claim.SentBefore
            )
        );
    }

    [Fact]
    public async Task Posts_of_platforms_that_a_replica_does_not_serve_are_left_to_others()
    {
        await Apply(
            new PostWanted(Hello),
            new PostWanted(new Post("p2", new ChannelRef(new("slack", "T1"), "C1", "1.2"), Message.Of("x"), Monday))
        );

        Assert.Equal("p2", Assert.Single(await Store.Outbox.ClaimAsync(["slack"], 10, Monday, Lease, Token)).Post.Id);
        Assert.Empty(await Store.Outbox.ClaimAsync([], 10, Monday, Lease, Token));
    }

    [Fact]
    public async Task Who_asked_is_known_to_whoever_claims_the_post_and_kept_no_longer_than_until_it_is_sent()
    {
        await Apply(new PostWanted(Hello with { Asker = Hanako }));

        var claim = Assert.Single(await Claim(Open(), Monday));
        Assert.Equal(Hanako, claim.Post.Asker);
        Assert.True(await Store.Outbox.SettleAsync(claim, new PostOutcome.Sent(new MessageRef(Channel, "m1")), Monday, Token));
        Assert.Null((await Store.Outbox.FindAsync("p1", Token))!.Post.Asker);

        var taro = new PostAsker(new UserRef("discord", "T1", "8"), "en");
        await Apply(new PostRefreshed("p1") { Asker = taro });
        Assert.Equal(taro, Assert.Single(await Claim(Store, Monday)).Post.Asker);
    }

    [Fact]
    public async Task A_post_that_is_given_up_hands_over_what_tells_who_asked_once_and_says_why()
    {
        await Apply(new PostWanted(Hello with { Asker = Hanako }));
        var lost = Assert.Single(await Claim(Store, Monday));
        var held = Assert.Single(await Claim(Store, Monday + Lease));
        var dead = new PostOutcome.Dead("no")
        {
            Refusal = "50083",
            Told = new Post("p1!", ChannelRef.With(Hanako.User, School), Message.Of("why"), Monday),
        };

        Assert.False(await Store.Outbox.SettleAsync(lost, dead, Monday + Lease, Token));
        Assert.Null(await Store.Outbox.FindAsync("p1!", Token));
        Assert.True(await Store.Outbox.SettleAsync(held, dead, Monday + Lease, Token));

        var status = (await Store.Outbox.FindAsync("p1", Token))!;
        Assert.Equal((PostState.Dead, "50083", null), (status.State, status.Refusal, status.Post.Asker));
        Assert.Equal("p1!", Assert.Single(await Claim(Store, Monday + Lease)).Post.Id);
    }

    [Fact]
    public async Task A_post_is_withdrawn_as_long_as_nobody_has_begun_to_send_it()
    {
        await Apply(new PostWanted(Hello), new PostWanted(Hello with { Id = "p2" }), new PostWithdrawn("p1"));
        Assert.Equal("p2", Assert.Single(await Claim(Store, Monday)).Post.Id);

        await Apply(new PostWithdrawn("p2"));
        Assert.NotNull(await Store.Outbox.FindAsync("p2", Token));
    }

    [Fact]
    public async Task The_longest_due_go_first()
    {
        await Apply([.. Enumerable.Range(0, 5).Select(at => new PostWanted(Hello with { Id = $"p{at}", DueAt = Monday.AddMinutes(-at) }))]);

        Assert.Equal(["p4", "p3"], (await Store.Outbox.ClaimAsync(["discord"], 2, Monday, Lease, Token)).Select(claim => claim.Post.Id));
        Assert.Equal(new OutboxLoad(3, Monday.AddMinutes(-2)), await Store.Outbox.LoadAsync(Monday, Token));
    }

    [Fact]
    public async Task What_is_sent_is_never_claimed_again()
    {
        await Apply(new PostWanted(Hello));
        Assert.True(await Settle(await One(Monday), new PostOutcome.Sent(new MessageRef(Channel, "m1"))));

        Assert.Empty(await Claim(Store, Monday.AddYears(1)));
        var status = await Store.Outbox.FindAsync("p1", Token);
        Assert.Equal((PostState.Sent, new MessageRef(Channel, "m1"), (string?)null), (status!.State, status.Message, status.Error));
        Assert.Equal(
            (Hello.Id, Hello.Channel, PlainText.Of(Hello.Body)),
            (status.Post.Id, status.Post.Channel, PlainText.Of(status.Post.Body))
        );
    }

    [Fact]
    public async Task A_claim_nobody_settles_ends_and_the_next_claimant_hears_since_when_it_may_have_been_sent()
    {
        await Apply(new PostWanted(Hello));
        var first = await One(Monday);
        Assert.Empty(await Claim(Store, Monday + Lease - TimeSpan.FromSeconds(1)));

        var second = await One(Monday + Lease);
        var third = await One(Monday + Lease + Lease);

        Assert.Equal((Monday, 2L), (second.SentBefore, second.Fence));
        Assert.Equal((Monday, 3L), (third.SentBefore, third.Fence));
        Assert.False(await Settle(first, new PostOutcome.Sent(new MessageRef(Channel, "m1"))));
        Assert.False(await Settle(second, new PostOutcome.Dead("late")));
        Assert.True(await Settle(third, new PostOutcome.Sent(new MessageRef(Channel, "m3"))));
        Assert.Equal("m3", (await Store.Outbox.FindAsync("p1", Token))!.Message!.Id);
    }

    [Fact]
    public async Task What_failed_comes_back_at_its_time_with_its_count_of_tries()
    {
        await Apply(new PostWanted(Hello));
        await Settle(await One(Monday), new PostOutcome.Later(Monday.AddMinutes(1), "503", MayHaveArrived: false));
        Assert.Empty(await Claim(Store, Monday.AddSeconds(59)));

        var second = await One(Monday.AddMinutes(1));
        Assert.Equal((1, null), (second.Tries, second.SentBefore));
        await Settle(second, new PostOutcome.Later(Monday.AddMinutes(2), "timeout", MayHaveArrived: true));

        var third = await One(Monday.AddMinutes(2));
        Assert.Equal((2, Monday.AddMinutes(1)), (third.Tries, third.SentBefore));
    }

    [Theory]
    [InlineData(PostState.Dead)]
    [InlineData(PostState.Unknown)]
    public async Task What_is_given_up_is_shown_and_neither_sent_nor_edited(PostState state)
    {
        await Apply(new PostWanted(Hello));
        await Settle(
            await One(Monday),
            state == PostState.Dead ? new PostOutcome.Dead("no such channel") : new PostOutcome.Unknown("crash")
        );
        await Apply(new PostEdited("p1", Message.Of("changed")), new PostRefreshed("p1"));

        Assert.Empty(await Claim(Store, Monday.AddYears(1)));
        var status = Assert.Single(await Store.Outbox.TroubledAsync(10, Token));
        Assert.Equal((state, state == PostState.Dead ? "no such channel" : "crash"), (status.State, status.Error));
    }

    [Fact]
    public async Task Edits_that_come_before_the_last_was_sent_are_one()
    {
        await Apply(new PostWanted(Hello));
        await Settle(await One(Monday), new PostOutcome.Sent(new MessageRef(Channel, "m1")));
        await Apply(new PostEdited("p1", Message.Of("one")));
        await Apply(new PostEdited("p1", Message.Of("two")), new PostRefreshed("p1"));

        var edit = await One(Monday);
        Assert.Equal(
            ("two", "m1", PostState.Waiting),
            (PlainText.Of(edit.Post.Body), edit.Message?.Id, (await Store.Outbox.FindAsync("p1", Token))!.State)
        );
        await Settle(edit, new PostOutcome.Sent(edit.Message!));
        Assert.Empty(await Claim(Store, Monday.AddYears(1)));
    }

    [Fact]
    public async Task An_edit_that_comes_while_the_last_is_on_its_way_is_sent_after_it()
    {
        await Apply(new PostWanted(Hello));
        var sending = await One(Monday);
        await Apply(new PostEdited("p1", Message.Of("newer")));
        await Settle(sending, new PostOutcome.Sent(new MessageRef(Channel, "m1")));

        var edit = await One(Monday);
        Assert.Equal(("newer", "m1"), (PlainText.Of(edit.Post.Body), edit.Message?.Id));
    }

    [Fact]
    public async Task Any_number_of_refreshes_is_one_edit()
    {
        await Apply(new PostWanted(Hello));
        await Settle(await One(Monday), new PostOutcome.Sent(new MessageRef(Channel, "m1")));

        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Apply(new PostRefreshed("p1"))));

        await Settle(await One(Monday), new PostOutcome.Sent(new MessageRef(Channel, "m1")));
        Assert.Empty(await Claim(Store, Monday.AddYears(1)));
    }

    [Fact]
    public async Task A_workspaces_edits_keep_to_its_budget_whoever_reserves_them()
    {
        var budget = new EditBudget(3, TimeSpan.FromSeconds(60));
        var first = await Store.Outbox.ReserveAsync(School, 3, budget, Monday, Token);
        var next = await Open().Outbox.ReserveAsync(School, 2, budget, Monday, Token);
        var otherSchool = await Store.Outbox.ReserveAsync(new("discord", "101"), 1, budget, Monday, Token);
        var later = await Store.Outbox.ReserveAsync(School, 1, budget, Monday.AddHours(1), Token);

        Assert.All([.. first, .. otherSchool], slot => Assert.True(slot <= Monday));
        Assert.Equal([Monday.AddSeconds(20), Monday.AddSeconds(40)], next);
        Assert.True(later[0] <= Monday.AddHours(1));
    }

    [Fact]
    public async Task A_deferred_edit_keeps_its_slot_and_counts_no_try()
    {
        await Apply(new PostWanted(Hello));
        await Settle(await One(Monday), new PostOutcome.Deferred(Monday.AddSeconds(20)));

        var claim = await One(Monday.AddSeconds(20));
        Assert.Equal((true, 0, null), (claim.HasSlot, claim.Tries, claim.SentBefore));
    }

    private static Task<IReadOnlyList<Claim>> Claim(SqlStore store, DateTimeOffset now) =>
        store.Outbox.ClaimAsync(["discord"], 100, now, Lease, Token);

    private async Task<Claim> One(DateTimeOffset now) => Assert.Single(await Claim(Store, now));

    private Task<bool> Settle(Claim claim, PostOutcome outcome) => Store.Outbox.SettleAsync(claim, outcome, Monday, Token);
}
