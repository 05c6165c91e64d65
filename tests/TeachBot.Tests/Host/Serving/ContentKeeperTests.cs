using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using TeachBot.Host.Serving;
using TeachBot.Host.Wordings;
using Xunit;

namespace TeachBot.Tests.Host.Serving;

public sealed class ContentKeeperTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.Zero));

    private string Notes => Path.Combine(_folder.Path, "notes");

    [Fact]
    public async Task Changed_files_are_served_soon_after()
    {
        _folder.Write("notes/lectures/01.md", "# 果物\n\n## りんご\n\nりんごは、赤い果物です。\n");
        var content = new ServedContent(Notes, Wording.For("ja"), NullLogger<ServedContent>.Instance);
        using var keeper = new ContentKeeper(Notes, content, _time, NullLogger<ContentKeeper>.Instance);
        await keeper.StartAsync(TestContext.Current.CancellationToken);

        _folder.Write("notes/lectures/02.md", "# 野菜\n\n## なす\n\nなすは、紫の野菜です。\n");

        await Until(keeper, () => content.Lectures == 2);
        await keeper.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task Where_something_is_written_all_the_time_the_notes_are_read_nevertheless()
    {
        _folder.Write("notes/lectures/01.md", "# 果物\n\n## りんご\n\nりんごは、赤い果物です。\n");
        var content = new ServedContent(Notes, Wording.For("ja"), NullLogger<ServedContent>.Instance);
        using var keeper = new ContentKeeper(Notes, content, _time, NullLogger<ContentKeeper>.Instance);
        await keeper.StartAsync(TestContext.Current.CancellationToken);
        _folder.Write("notes/lectures/02.md", "# 野菜\n\n## なす\n\nなすは、紫の野菜です。\n");

        await Until(
            keeper,
            () =>
            {
                keeper.Wake();
                return content.Lectures == 2;
            }
        );
        await keeper.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task Notes_that_are_not_there_yet_are_waited_for_though_nothing_can_watch_them()
    {
        var content = new ServedContent(Notes, Wording.For("ja"), NullLogger<ServedContent>.Instance);
        using var keeper = new ContentKeeper(Notes, content, _time, NullLogger<ContentKeeper>.Instance);
        await keeper.StartAsync(TestContext.Current.CancellationToken);

        _folder.Write("notes/lectures/01.md", "# 果物\n\n## りんご\n\nりんごは、赤い果物です。\n");

        await Until(keeper, () => content.Lectures == 1);
        await keeper.StopAsync(CancellationToken.None);
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>Lets time pass until something has happened.</summary>
    private async Task Until(ContentKeeper keeper, Func<bool> happened)
    {
        while (!happened())
        {
            Assert.False(keeper.ExecuteTask!.IsCompleted, "the keeper has ended");
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            _time.Advance(TimeSpan.FromMilliseconds(250));
            await Task.Yield();
        }
    }
}
