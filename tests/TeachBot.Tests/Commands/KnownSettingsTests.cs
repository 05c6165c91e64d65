using Microsoft.Extensions.Time.Testing;
using Moq;
using TeachBot.Commands.Rooms;
using TeachBot.Core.Chat;
using TeachBot.Core.Effects;
using TeachBot.Core.Stores;
using TeachBot.Core.Workspaces;
using Xunit;

namespace TeachBot.Tests.Commands;

public class KnownSettingsTests
{
    private static readonly WorkspaceRef School = new("discord", "1");
    private readonly FakeTimeProvider _time = new();
    private readonly Mock<IWorkspaces> _workspaces = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task They_are_read_anew_every_few_seconds_and_stay_the_same_object_while_nobody_changes_them()
    {
        _workspaces
            .SetupSequence(it => it.FindAsync(School, It.IsAny<CancellationToken>()))
            .ReturnsAsync(Saved("en", 1))
            .ReturnsAsync(Saved("en", 1))
            .ReturnsAsync(Saved("ja", 2));
        var known = new KnownSettings(_workspaces.Object, Mock.Of<IEffects>(), _time);

        var first = await known.OfAsync(School, Token);
        Assert.Same(first, await known.OfAsync(School, Token));
        _time.Advance(KnownSettings.Freshness);
        Assert.Same(first, await known.OfAsync(School, Token));
        _time.Advance(KnownSettings.Freshness);
        Assert.Equal("ja", (await known.OfAsync(School, Token)).Language);
    }

    [Fact]
    public async Task With_the_store_away_those_known_last_hold()
    {
        _workspaces
            .SetupSequence(it => it.FindAsync(School, It.IsAny<CancellationToken>()))
            .ReturnsAsync(Saved("en", 1))
            .ThrowsAsync(new StoreUnavailableException("away"));
        var known = new KnownSettings(_workspaces.Object, Mock.Of<IEffects>(), _time);
        await known.OfAsync(School, Token);
        _time.Advance(KnownSettings.Freshness);

        Assert.Equal("en", (await known.OfAsync(School, Token)).Language);
    }

    private static SavedSettings Saved(string language, long version) => new(new WorkspaceSettings { Language = language }, version);
}
