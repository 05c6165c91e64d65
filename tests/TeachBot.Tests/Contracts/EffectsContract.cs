using TeachBot.Core.Effects;
using TeachBot.Core.Stores;
using TeachBot.Core.Workspaces;
using TeachBot.Learning.Attempts;
using TeachBot.Learning.Sessions;
using TeachBot.Storage.Sql;
using Xunit;

namespace TeachBot.Tests.Contracts;

public abstract class EffectsContract<T> : StoreContract<T>
    where T : IStores, new()
{
    [Fact]
    public async Task What_is_applied_is_there_for_another_process()
    {
        Assert.Equal(EffectResult.Applied, await Apply(new AttemptMade(Try("7", "q1"))));

        var attempt = Assert.Single(await Open().Attempts.OfAsync(Person("7"), 10, TestContext.Current.CancellationToken));
        Assert.Equal(Try("7", "q1"), attempt);
    }

    [Fact]
    public async Task An_event_that_comes_again_has_no_second_effect()
    {
        var effect = new Effect("discord:1", Monday, [new AttemptMade(Try("7", "q1"))]);

        Assert.Equal(EffectResult.Applied, await Store.ApplyAsync(effect, TestContext.Current.CancellationToken));
        Assert.Equal(EffectResult.Repeated, await Store.ApplyAsync(effect, TestContext.Current.CancellationToken));
        Assert.Equal(EffectResult.Repeated, await Open().ApplyAsync(effect, TestContext.Current.CancellationToken));
        Assert.Single(await Store.Attempts.OfAsync(Person("7"), 10, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_event_delivered_many_times_at_once_to_two_replicas_has_one_effect()
    {
        var other = Open();
        var effect = new Effect("slack:Ev1", Monday, [new AttemptMade(Try("7", "q1"))]);

        var results = await Task.WhenAll(
            Enumerable.Range(0, 40).Select(at => (at % 2 == 0 ? Store : other).ApplyAsync(effect, TestContext.Current.CancellationToken))
        );

        Assert.Single(results, EffectResult.Applied);
        Assert.Single(await Store.Attempts.OfAsync(Person("7"), 10, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_refused_guard_leaves_nothing_behind()
    {
        Assert.Equal(EffectResult.Refused, await Guarded(new SessionMoved("nowhere", 1, "{}"), new AttemptMade(Try("7", "q1"))));

        Assert.Empty(await Store.Attempts.OfAsync(Person("7"), 10, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_was_refused_is_refused_again_when_its_answer_got_lost()
    {
        var late = new Effect("discord:2", Monday, [new AttemptMade(Try("7", "q1"))]) { Guard = new SessionMoved("nowhere", 1, "{}") };

        var together = await Task.WhenAll(
            Enumerable.Range(0, 20).Select(_ => Store.ApplyAsync(late, TestContext.Current.CancellationToken))
        );

        Assert.All(together, result => Assert.Equal(EffectResult.Refused, result));
        Assert.Equal(EffectResult.Refused, await Open().ApplyAsync(late, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Of_two_who_save_settings_from_one_view_the_second_is_refused()
    {
        var settings = new WorkspaceSettings
        {
            Language = "en",
            NotBefore = new Dictionary<string, DateOnly> { ["02"] = new(2026, 12, 1) },
        };

        Assert.Equal(EffectResult.Applied, await Guarded(new SettingsSaved(School, settings, 0)));
        Assert.Equal(EffectResult.Refused, await Guarded(new SettingsSaved(School, new WorkspaceSettings { Language = "ja" }, 0)));

        var saved = await Store.Workspaces.FindAsync(School, TestContext.Current.CancellationToken);
        Assert.Equal(("en", 1L, new DateOnly(2026, 12, 1)), (saved.Settings.Language, saved.Version, saved.Settings.NotBefore["02"]));
        Assert.Equal(EffectResult.Applied, await Guarded(new SettingsSaved(School, settings with { Zone = "Europe/Berlin" }, 1)));
        Assert.Equal("Europe/Berlin", (await Store.Workspaces.FindAsync(School, TestContext.Current.CancellationToken)).Settings.Zone);
    }

    [Fact]
    public async Task One_effect_that_cannot_be_written_takes_no_other_with_it()
    {
        var good = Enumerable.Range(0, 20).Select(at => Apply(new AttemptMade(Try($"{at}", "q1")))).ToList();
        var bad = Apply(new Unheard());
        good.AddRange(Enumerable.Range(20, 20).Select(at => Apply(new AttemptMade(Try($"{at}", "q1")))));

        await Assert.ThrowsAsync<NotSupportedException>(() => bad);
        Assert.All(await Task.WhenAll(good), result => Assert.Equal(EffectResult.Applied, result));
        Assert.Equal(40, (await Store.Attempts.CountsAsync("q1", TestContext.Current.CancellationToken)).Sum(count => count.All));
    }

    [Fact]
    public async Task Forgotten_events_are_those_before_a_moment()
    {
        await Store.ApplyAsync(new Effect("old", Monday.AddDays(-4), []), TestContext.Current.CancellationToken);
        await Store.ApplyAsync(new Effect("new", Monday, []), TestContext.Current.CancellationToken);

        Assert.Equal(1, await Store.Retention.ForgetAsync(Kept.Events, Monday.AddDays(-3), 10, TestContext.Current.CancellationToken));
        Assert.Equal(EffectResult.Repeated, await Store.ApplyAsync(new Effect("new", Monday, []), TestContext.Current.CancellationToken));
        Assert.Equal(EffectResult.Applied, await Store.ApplyAsync(new Effect("old", Monday, []), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_store_that_works_says_so_with_the_version_of_its_tables()
    {
        Assert.False(Store.Health.IsReady);

        var health = await Store.CheckAsync(TestContext.Current.CancellationToken);

        Assert.Equal((StoreFault.None, "", Migrator.Newest), (health.Fault, health.Detail, health.Schema));
    }

    [Fact]
    public async Task Replicas_that_start_together_make_the_tables_once()
    {
        var health = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Open().CheckAsync(TestContext.Current.CancellationToken)));

        Assert.All(health, one => Assert.True(one.IsReady, one.Detail));
    }

    [Fact]
    public async Task Installations_and_keys_are_kept_and_replaced()
    {
        await Apply(new InstallationSaved(new Installation(School, "protected-1", Monday)));
        await Apply(
            new InstallationSaved(new Installation(School, "protected-2", Monday)),
            new InstallationSaved(new Installation(new("discord", "101"), "x", Monday))
        );
        Store.Keys.Keep("key-1", "<key/>");
        Store.Keys.Keep("key-1", "<key/>");

        Assert.Equal(
            ["protected-2", "x"],
            (await Store.Installations.OfAsync("discord", TestContext.Current.CancellationToken)).Select(installation =>
                installation.Secret
            )
        );
        Assert.Equal(["<key/>"], Open().Keys.Keys());
        Assert.Equal("protected-2", (await Store.Installations.FindAsync(School, TestContext.Current.CancellationToken))?.Secret);
        await Apply(new InstallationRemoved(School, Monday.AddSeconds(-1)));
        Assert.NotNull(await Store.Installations.FindAsync(School, TestContext.Current.CancellationToken));
        await Apply(new InstallationRemoved(School, Monday));
        Assert.Null(await Store.Installations.FindAsync(School, TestContext.Current.CancellationToken));
        Assert.Equal(
            "101",
            Assert.Single(await Store.Installations.OfAsync("discord", TestContext.Current.CancellationToken)).Workspace.Id
        );
        await Apply(new InstallationRemoved(new("discord", "101")));
        Assert.Empty(await Store.Installations.OfAsync("discord", TestContext.Current.CancellationToken));
    }

    private sealed record Unheard : Change;
}
