using TeachBot.Core.Chat;
using TeachBot.Core.Effects;
using TeachBot.Learning.People;
using Xunit;

namespace TeachBot.Tests.Contracts;

public abstract class LinkCodesContract<T> : StoreContract<T>
    where T : IStores, new()
{
    private static readonly UserRef Slack = new("slack", "T1", "U7");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_code_is_good_for_whom_takes_it_first_once_and_until_it_ends()
    {
        var (taker, other) = (Slack, Person("9"));
        await Apply(new LinkCodeMade(Person("7"), "h1", Monday.AddMinutes(10)));

        Assert.Equal(EffectResult.Refused, await Guarded(new LinkCodeTaken("h2", taker, Monday)));
        Assert.Equal(EffectResult.Refused, await Guarded(new LinkCodeTaken("h1", Person("7"), Monday)));
        Assert.Equal(EffectResult.Refused, await Guarded(new LinkCodeTaken("h1", taker, Monday.AddMinutes(10))));
        Assert.Equal(EffectResult.Refused, await Guarded(new LinkCodeUsed("h1", taker, Monday)));
        Assert.Equal(EffectResult.Applied, await Guarded(new LinkCodeTaken("h1", taker, Monday)));
        Assert.Equal(EffectResult.Applied, await Guarded(new LinkCodeTaken("h1", taker, Monday)));
        Assert.Equal(EffectResult.Refused, await Guarded(new LinkCodeTaken("h1", other, Monday)));
        Assert.Equal(EffectResult.Refused, await Guarded(new LinkCodeUsed("h1", other, Monday)));
        Assert.Equal(EffectResult.Refused, await Guarded(new LinkCodeUsed("h1", taker, Monday.AddMinutes(10))));
        Assert.Equal(EffectResult.Applied, await Guarded(new LinkCodeUsed("h1", taker, Monday)));
        Assert.Equal(EffectResult.Refused, await Guarded(new LinkCodeUsed("h1", taker, Monday)));
        Assert.Equal(EffectResult.Refused, await Guarded(new LinkCodeTaken("h1", taker, Monday)));
        Assert.Equal(new LinkCode(Person("7"), Monday.AddMinutes(10), taker, IsUsed: true), await Open().LinkCodes.FindAsync("h1", Token));
    }

    [Fact]
    public async Task A_new_code_ends_the_one_before()
    {
        await Apply(new LinkCodeMade(Person("7"), "h1", Monday.AddMinutes(10)));
        await Guarded(new LinkCodeTaken("h1", Slack, Monday));
        await Apply(new LinkCodeMade(Person("7"), "h2", Monday.AddMinutes(20)));

        Assert.Null(await Store.LinkCodes.FindAsync("h1", Token));
        Assert.Equal(new LinkCode(Person("7"), Monday.AddMinutes(20), null, IsUsed: false), await Store.LinkCodes.FindAsync("h2", Token));
        Assert.Equal(EffectResult.Refused, await Guarded(new LinkCodeUsed("h2", Slack, Monday)));
    }

    [Fact]
    public async Task So_many_codes_may_be_entered_in_a_time()
    {
        Task<EffectResult> Enter(string person, int minute) =>
            Guarded(new LinkCodeEntered(Person(person), Monday.AddMinutes(minute), Monday.AddMinutes(minute - 60), 3));

        Assert.Equal(
            [EffectResult.Applied, EffectResult.Applied, EffectResult.Applied, EffectResult.Refused],
            [await Enter("7", 0), await Enter("7", 1), await Enter("7", 2), await Enter("7", 59)]
        );
        Assert.Equal(EffectResult.Applied, await Enter("8", 3));
        Assert.Equal(EffectResult.Applied, await Enter("7", 60));
    }
}
