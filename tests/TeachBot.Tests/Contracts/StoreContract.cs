using TeachBot.Core.Chat;
using TeachBot.Core.Effects;
using TeachBot.Learning.Attempts;
using TeachBot.Storage;
using Xunit;

namespace TeachBot.Tests.Contracts;

/// <summary>What every store passes, part by part; a part is a subclass, and a store a subclass of that.</summary>
public abstract class StoreContract<T> : IAsyncLifetime
    where T : IStores, new()
{
    protected static readonly DateTimeOffset Monday = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    protected static readonly WorkspaceRef School = new("discord", "100");
    protected static readonly ChannelRef Channel = new(School, "200");

    private readonly List<SqlStore> _opened = [];
    private int _events;

    protected T Stores { get; } = new();

    protected SqlStore Store { get; private set; } = null!;

    public ValueTask InitializeAsync()
    {
        Store = Open();
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var store in _opened)
        {
            await store.DisposeAsync();
        }

        await Stores.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>A replica on the same database.</summary>
    protected SqlStore Open(StoreOptions? options = null)
    {
        var store = Stores.Open(options);
        _opened.Add(store);
        return store;
    }

    protected static UserRef Person(string id) => new("discord", "", id);

    protected static Attempt Try(
        string person,
        string item,
        bool isRight = true,
        string chosen = "a",
        DateTimeOffset? at = null,
        ChannelRef? where = null
    ) => new(Person(person), new ItemRef(item, "v1"), chosen, isRight, at ?? Monday, where ?? Channel, AttemptSetting.Solo);

    /// <summary>Applies changes as a new event.</summary>
    protected Task<EffectResult> Apply(params Change[] changes) =>
        Store.ApplyAsync(new Effect($"event-{++_events}", Monday, changes), TestContext.Current.CancellationToken);

    /// <summary>Applies changes as a new event behind a guard.</summary>
    protected Task<EffectResult> Guarded(Change guard, params Change[] changes) =>
        Store.ApplyAsync(new Effect($"event-{++_events}", Monday, changes) { Guard = guard }, TestContext.Current.CancellationToken);
}
