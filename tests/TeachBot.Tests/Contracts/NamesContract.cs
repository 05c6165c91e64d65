using TeachBot.Core.Chat;
using TeachBot.Core.Effects;
using TeachBot.Learning.Attempts;
using TeachBot.Learning.People;
using Xunit;

namespace TeachBot.Tests.Contracts;

/// <summary>Whose a name is that people choose themselves.</summary>
public abstract class NamesContract<T> : StoreContract<T>
    where T : IStores, new()
{
    private static readonly UserRef Hana = new("playground", "", "Hana");
    private static readonly string One = Browser(1);
    private static readonly string Two = Browser(2);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_name_is_the_browsers_that_takes_it_first()
    {
        Assert.Null(await Store.Names.FindAsync(Hana, Token));

        Assert.Equal(EffectResult.Applied, await Guarded(new NameTaken(Hana, One, Monday)));
        Assert.Equal(EffectResult.Refused, await Guarded(new NameTaken(Hana, Two, Monday)));

        var (browsers, since) = await HeldAsync();
        Assert.Equal([One], browsers);
        Assert.Equal(Monday, since);
        Assert.Null(await Store.Names.FindAsync(new UserRef("playground", "", "hana"), Token));
    }

    [Fact]
    public async Task Of_many_who_take_a_name_at_once_on_two_replicas_one_gets_it()
    {
        var other = Open();

        var taken = await Task.WhenAll(
            Enumerable
                .Range(0, 20)
                .Select(at =>
                    (at % 2 == 0 ? Store : other).ApplyAsync(
                        new Effect($"take-{at}", Monday, []) { Guard = new NameTaken(Hana, Browser(at), Monday) },
                        Token
                    )
                )
        );

        Assert.Equal(1, taken.Count(result => result == EffectResult.Applied));
        Assert.Equal(Browser(Array.IndexOf(taken, EffectResult.Applied)), Assert.Single((await HeldAsync()).Browsers));
    }

    [Fact]
    public async Task A_code_brings_a_name_to_one_more_browser_once_and_until_it_ends()
    {
        await Guarded(new NameTaken(Hana, One, Monday));
        await Apply(new NameCodeMade(Hana, "old", Monday.AddMinutes(10)));
        await Apply(new NameCodeMade(Hana, "code", Monday.AddMinutes(10)));

        Task<EffectResult> Bring(UserRef who, string code, int minute) =>
            Guarded(new NameBrought(who, code, Two, Monday.AddMinutes(minute)));
        Assert.Equal(EffectResult.Refused, await Bring(Hana, "old", 1));
        Assert.Equal(EffectResult.Refused, await Bring(new UserRef("playground", "", "Sora"), "code", 1));
        Assert.Equal(EffectResult.Refused, await Bring(Hana, "code", 10));
        Assert.Equal(EffectResult.Applied, await Bring(Hana, "code", 9));
        Assert.Equal(EffectResult.Refused, await Bring(Hana, "code", 9));

        Assert.Equal([One, Two], (await HeldAsync()).Browsers);
    }

    [Fact]
    public async Task No_code_is_made_for_a_name_that_nobody_has()
    {
        await Apply(new NameCodeMade(Hana, "code", Monday.AddMinutes(10)));

        Assert.Equal(EffectResult.Refused, await Guarded(new NameBrought(Hana, "code", One, Monday)));
        Assert.Null(await Store.Names.FindAsync(Hana, Token));
    }

    [Fact]
    public async Task Of_more_than_ten_browsers_the_first_loses_the_name()
    {
        await Guarded(new NameTaken(Hana, Browser(0), Monday));
        for (var at = 1; at <= 12; at++)
        {
            await Apply(new NameCodeMade(Hana, $"code{at}", Monday.AddMinutes(10)));
            Assert.Equal(EffectResult.Applied, await Guarded(new NameBrought(Hana, $"code{at}", Browser(at), Monday)));
        }

        Assert.Equal(Enumerable.Range(3, 10).Select(Browser), (await HeldAsync()).Browsers);
    }

    [Fact]
    public async Task A_released_name_and_one_of_somebody_forgotten_is_the_next_ones()
    {
        await Guarded(new NameTaken(Hana, One, Monday));
        await Apply(new AttemptMade(Try("x", "q1") with { Who = Hana }));

        await Apply(new NameReleased(Hana));
        Assert.Equal(EffectResult.Applied, await Guarded(new NameTaken(Hana, Two, Monday)));
        Assert.Single(await Store.Attempts.OfAsync(Hana, 10, Token));

        await Apply(new LearnerForgotten(Hana));
        Assert.Null(await Store.Names.FindAsync(Hana, Token));
        Assert.Equal(EffectResult.Applied, await Guarded(new NameTaken(Hana, One, Monday)));
    }

    [Fact]
    public async Task A_name_is_told_of_among_what_is_kept_of_its_learner_on_every_platform()
    {
        await Guarded(new NameTaken(Hana, One, Monday));
        await Apply(new IdentitiesLinked(Hana, Person("7")));

        Assert.Equal(1, (await Store.Records.SummaryAsync(Person("7"), Token)).Names);
        Assert.Equal(new KeptName(Hana, Monday), Assert.Single((await Store.Records.OfAsync(Person("7"), 1, Token)).Names));
        Assert.Equal(0, (await Store.Records.SummaryAsync(Person("8"), Token)).Names);
        Assert.False(new RecordSummary(1, 0, 0, 0, 0, 0) { Names = 1 }.IsEmpty);
    }

    private static string Browser(int number) => $"{number:x32}";

    private async Task<(IReadOnlyList<string> Browsers, DateTimeOffset Since)> HeldAsync() =>
        await Store.Names.FindAsync(Hana, Token) is { } held
            ? (held.Browsers, held.Since)
            : throw new InvalidOperationException("nobody has it");
}
