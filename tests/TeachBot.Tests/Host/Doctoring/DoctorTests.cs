using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using TeachBot.Core.Chat;
using TeachBot.Core.Effects;
using TeachBot.Core.Health;
using TeachBot.Core.Messages;
using TeachBot.Core.Posting;
using TeachBot.Core.Stores;
using TeachBot.Host.Doctoring;
using TeachBot.Host.Wordings;
using TeachBot.Storage;
using TeachBot.Tests.Architecture;
using TeachBot.Tests.Contracts;
using Xunit;

namespace TeachBot.Tests.Host.Doctoring;

public sealed class DoctorTests : IAsyncDisposable
{
    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    private static readonly string Content = Path.Combine(Repository.Root, "content");

    private readonly SqliteStores _stores = new();
    private readonly FakeTimeProvider _time = new(Monday);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<StoreFault> Faults => [.. Enum.GetValues<StoreFault>().Where(fault => fault != StoreFault.None)];

    [Theory]
    [InlineData("ja")]
    [InlineData("en")]
    public async Task Where_all_is_well_every_line_says_so(string language)
    {
        await using var store = _stores.Open();

        var findings = await Examine(store, language);

        Assert.Equal(5, findings.Count);
        Assert.All(findings, finding => Assert.Equal(FindingLevel.Ok, finding.Level));
    }

    [Fact]
    public async Task A_store_that_cannot_be_reached_is_said_with_what_to_do_and_the_rest_is_looked_at()
    {
        await using var store = Stores.PostgreSql(
            "Host=127.0.0.1;Port=1;Username=bot;Password=geheim",
            TimeProvider.System,
            NullLogger.Instance,
            new StoreOptions { Patience = TimeSpan.Zero }
        );

        var findings = await Doctor.ExamineAsync(store, null, Content, _time, Wording.For("ja"), Token);

        Assert.Equal([FindingLevel.Fail, FindingLevel.Ok], findings.Select(finding => finding.Level));
        Assert.Contains("接続の設定", findings[0].Message, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", findings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clock_behind_the_last_record_is_found()
    {
        await using var store = _stores.Open();
        await store.ApplyAsync(new Effect("later", Monday.AddHours(2), []), Token);

        Assert.Contains(
            await Examine(store),
            finding => finding is { Level: FindingLevel.Fail } && finding.Message.Contains("7200 秒", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_post_that_was_given_up_is_shown_with_its_reason()
    {
        await using var store = _stores.Open();
        await store.ApplyAsync(
            new Effect(
                "want",
                Monday,
                [new PostWanted(new Post("p1", new ChannelRef(new WorkspaceRef("discord", "1"), "C9"), Message.Of("x"), Monday))]
            ),
            Token
        );
        var claim = Assert.Single(await store.Outbox.ClaimAsync(["discord"], 1, Monday, TimeSpan.FromMinutes(1), Token));
        await store.Outbox.SettleAsync(claim, new PostOutcome.Dead("Unknown Channel"), Monday, Token);

        Assert.Contains(
            await Examine(store),
            finding =>
                finding is { Level: FindingLevel.Warn }
                && finding.Message.Contains("C9", StringComparison.Ordinal)
                && finding.Message.Contains("Unknown Channel", StringComparison.Ordinal)
        );
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void Every_fault_of_a_store_has_words(StoreFault fault) =>
        Assert.All(
            new[] { "ja", "en" },
            language => Assert.Contains("{0}", Wording.For(language).Doctor.Faults[fault.ToString()], StringComparison.Ordinal)
        );

    [Fact]
    public async Task A_copy_made_while_learners_answer_is_whole_and_takes_the_stores_place()
    {
        await using var restored = new SqliteStores();
        var copy = Path.Combine(_stores.Folder, "copy.db");
        await using (var store = _stores.Open())
        {
            await store.ApplyAsync(new Effect("first", Monday, []), Token);
            var writing = Task.WhenAll(
                Enumerable.Range(0, 500).Select(at => store.ApplyAsync(new Effect($"event-{at}", Monday, []), Token))
            );
            await store.BackUpAsync(copy, Token);
            await writing;
            await Assert.ThrowsAsync<IOException>(() => store.BackUpAsync(copy, Token));
        }

        Directory.CreateDirectory(Path.GetDirectoryName(restored.File)!);
        File.Copy(copy, restored.File);
        await using var again = restored.Open();

        Assert.True((await again.CheckAsync(Token)).IsReady);
        Assert.Equal(EffectResult.Repeated, await again.ApplyAsync(new Effect("first", Monday, []), Token));
    }

    public ValueTask DisposeAsync() => _stores.DisposeAsync();

    private Task<IReadOnlyList<HealthFinding>> Examine(SqlStore store, string language = "ja") =>
        Doctor.ExamineAsync(store, _stores.File, Content, _time, Wording.For(language), Token);
}
