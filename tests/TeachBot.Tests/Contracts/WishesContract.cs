using TeachBot.Core.Chat;
using TeachBot.Core.Effects;
using TeachBot.Core.Messages;
using TeachBot.Core.Posting;
using TeachBot.Core.Schedules;
using TeachBot.Learning.Attempts;
using TeachBot.Learning.People;
using TeachBot.Learning.Ranking;
using Xunit;

namespace TeachBot.Tests.Contracts;

public abstract class WishesContract<T> : StoreContract<T>
    where T : IStores, new()
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Wishes_and_what_is_written_to_somebody_go_with_them_and_others_stay()
    {
        foreach (var person in new[] { "7", "8" })
        {
            var conversation = ChannelRef.With(Person(person), School);
            await Apply(
                new NicknameChosen(Person(person), "ひまわり"),
                new AttemptMade(Try(person, "q1")),
                new PostWanted(new Post($"p{person}", conversation, Message.Of("x"), Monday))
            );
            await Guarded(new ScheduleSaved(new Schedule($"r{person}", conversation, "{}", Monday)));
        }

        await Apply(new PostWanted(new Post("asked", Channel, Message.Of("x"), Monday) { Asker = new PostAsker(Person("7"), "ja") }));
        Assert.Equal(2, (await Store.Records.SummaryAsync(Person("7"), Token)).Wishes);
        Assert.Equal(new Appearance(false, "ひまわり"), (await Store.Records.OfAsync(Person("7"), 10, Token)).Appearance);
        await Apply(new LearnerForgotten(Person("7")));

        Assert.Null((await Store.Outbox.FindAsync("asked", Token))!.Post.Asker);
        foreach (var (person, isKept) in new[] { ("7", false), ("8", true) })
        {
            Assert.Equal(isKept ? 2 : 0, (await Store.Records.SummaryAsync(Person(person), Token)).Wishes);
            Assert.Equal(isKept, await Store.Schedules.FindAsync($"r{person}", Token) is not null);
            Assert.Equal(isKept, await Store.Outbox.FindAsync($"p{person}", Token) is not null);
            Assert.Equal(
                isKept ? 1 : 0,
                (await Store.Boards.FindAsync(new BoardKey(School, null, null), Person(person), 10, Token)).Own.All
            );
        }
    }
}
