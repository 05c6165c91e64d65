using TeachBot.Core.Chat;
using TeachBot.Core.Effects;
using TeachBot.Core.Schedules;
using Xunit;

namespace TeachBot.Tests.Contracts;

public abstract class SchedulesContract<T> : StoreContract<T>
    where T : IStores, new()
{
    private static readonly Schedule Daily = new("s1", Channel, "{\"at\":\"8:30\"}", Monday);
    private static readonly Occurrence Today = new("s1", new DateOnly(2026, 11, 23), "{}", Monday);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_schedule_is_found_as_it_was_saved()
    {
        Assert.Equal(EffectResult.Applied, await Guarded(new ScheduleSaved(Daily)));
        Assert.Equal(
            EffectResult.Applied,
            await Guarded(new ScheduleSaved(Daily with { Id = "s2", Channel = new ChannelRef(School, "200", "9"), LookAt = null }))
        );

        Assert.Equal(Daily with { Version = 1 }, await Open().Schedules.FindAsync("s1", Token));
        Assert.Equal(
            Daily with
            {
                Id = "s2",
                Channel = new ChannelRef(School, "200", "9"),
                LookAt = null,
                Version = 1,
            },
            await Store.Schedules.FindAsync("s2", Token)
        );
        Assert.Null(await Store.Schedules.FindAsync("s3", Token));
    }

    [Fact]
    public async Task Who_plans_from_an_older_view_is_refused()
    {
        await Guarded(new ScheduleSaved(Daily));
        Assert.Equal(EffectResult.Refused, await Guarded(new ScheduleSaved(Daily with { Plan = "{}" })));
        Assert.Equal(EffectResult.Applied, await Guarded(new ScheduleSaved(Daily with { Plan = "{}", LookAt = null, Version = 1 })));
        Assert.Equal(EffectResult.Refused, await Guarded(new ScheduleSaved(Daily with { Version = 1 })));

        Assert.Equal(Daily with { Plan = "{}", LookAt = null, Version = 2 }, await Store.Schedules.FindAsync("s1", Token));
    }

    [Fact]
    public async Task A_schedule_that_was_removed_is_planned_anew_from_nothing()
    {
        await Guarded(new ScheduleSaved(Daily));
        await Apply(new ScheduleRemoved("s1"));

        Assert.Equal(EffectResult.Refused, await Guarded(new ScheduleSaved(Daily with { Version = 1 })));
        Assert.Null(await Store.Schedules.FindAsync("s1", Token));
        Assert.Equal(EffectResult.Applied, await Guarded(new ScheduleSaved(Daily)));
    }

    [Fact]
    public async Task Those_that_wait_longest_are_looked_at_first()
    {
        foreach (var (id, minutes) in new (string, int?)[] { ("a", 0), ("b", -5), ("c", 1), ("d", null), ("e", -9) })
        {
            await Guarded(new ScheduleSaved(Daily with { Id = id, LookAt = minutes is { } late ? Monday.AddMinutes(late) : null }));
        }

        Assert.Equal(
            ["e", "b", "a"],
            (await Store.Schedules.DueAsync(["slack", "discord"], Monday, 10, Token)).Select(schedule => schedule.Id)
        );
        Assert.Empty(await Store.Schedules.DueAsync(["slack"], Monday, 10, Token));
        Assert.Empty(await Store.Schedules.DueAsync([], Monday, 10, Token));
        Assert.Equal(["e"], (await Store.Schedules.DueAsync(["slack", "discord"], Monday, 1, Token)).Select(schedule => schedule.Id));
    }

    [Fact]
    public async Task A_schedule_that_a_clock_far_ahead_put_off_is_looked_at_once_the_clock_is_right_again()
    {
        await Guarded(new ScheduleSaved(Daily with { Id = "soon", LookAt = Monday.AddDays(1) }));
        await Guarded(new ScheduleSaved(Daily with { Id = "ahead", LookAt = Monday.AddDays(10) }));

        var put = Assert.Single(await Store.Schedules.DueAsync(["slack", "discord"], Monday, 10, Token));
        Assert.Equal("ahead", put.Id);
        await Store.ApplyAsync(ScheduleLooked.EffectOf(put, Monday, Monday.AddDays(1)), Token);

        Assert.Empty(await Store.Schedules.DueAsync(["slack", "discord"], Monday, 10, Token));
    }

    [Fact]
    public async Task A_look_counts_only_for_the_plan_that_was_looked_at()
    {
        await Guarded(new ScheduleSaved(Daily));
        await Apply(new ScheduleLooked("s1", 1, Monday, Monday.AddDays(1)));
        Assert.Equal(Daily with { LookAt = Monday.AddDays(1), Version = 1 }, await Store.Schedules.FindAsync("s1", Token));

        await Guarded(new ScheduleSaved(Daily with { Version = 1 }));
        await Apply(new ScheduleLooked("s1", 1, Monday, Monday.AddDays(2)));
        Assert.Equal(Monday, (await Store.Schedules.FindAsync("s1", Token))!.LookAt);
    }

    [Theory]
    [InlineData(2, 1_440, 2)]
    [InlineData(1_440, 2, 2)]
    [InlineData(2, 2, 2)]
    public async Task Where_two_replicas_looked_at_once_the_earlier_next_look_stands_whoever_was_faster(int first, int second, int stands)
    {
        await Guarded(new ScheduleSaved(Daily));
        await Apply(new ScheduleLooked("s1", 1, Monday, Monday.AddMinutes(first)));
        await Apply(new ScheduleLooked("s1", 1, Monday, Monday.AddMinutes(second)));
        Assert.Equal(Monday.AddMinutes(stands), (await Store.Schedules.FindAsync("s1", Token))!.LookAt);

        await Apply(new ScheduleLooked("s1", 1, Monday.AddMinutes(stands), Monday.AddDays(1)));
        Assert.Equal(Monday.AddDays(1), (await Store.Schedules.FindAsync("s1", Token))!.LookAt);
    }

    [Fact]
    public async Task However_many_replicas_come_a_day_is_opened_once()
    {
        var replica = Open();
        var results = await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(at =>
                    (at % 2 == 0 ? Store : replica).ApplyAsync(
                        new Effect($"replica-{at}", Monday, [new ScheduleSaved(Daily with { Id = $"by{at}" })])
                        {
                            Guard = new OccurrenceOpened(Today with { State = $"{at}" }),
                        },
                        Token
                    )
                )
        );

        Assert.Single(results, EffectResult.Applied);
        var opened = Assert.Single(await Store.Schedules.OccurrencesAsync("s1", 10, Token));
        Assert.Equal((Today.Day, Today.At), (opened.Day, opened.At));
        Assert.NotNull(await Store.Schedules.FindAsync($"by{opened.State}", Token));
    }

    [Fact]
    public async Task Days_are_told_the_latest_first()
    {
        foreach (var days in new[] { 0, 2, 1 })
        {
            await Guarded(new OccurrenceOpened(Today with { Day = Today.Day.AddDays(days), State = $"{days}" }));
        }

        await Guarded(new OccurrenceOpened(Today with { ScheduleId = "s2" }));

        Assert.Equal(["2", "1"], (await Store.Schedules.OccurrencesAsync("s1", 2, Token)).Select(day => day.State));
    }
}
