using TeachBot.EndToEnd.Discord.Soak;
using TeachBot.EndToEnd.Fakes.Slack;

namespace TeachBot.EndToEnd.Daily;

/// <summary>What goes wrong, by chance: in Discord, in Slack, with the store.</summary>
internal sealed class DailyTroubles(DailyWorld world, Random chance)
{
    private static readonly FakeFault[] OfCalls = [FakeFault.Limited, FakeFault.Lost, FakeFault.Broken];
    private static readonly string[] Methods =
    [
        "chat.postMessage",
        "chat.update",
        "chat.postMessage",
        "conversations.history",
        "apps.connections.open",
    ];
    private static readonly TimeSpan StoreAway = TimeSpan.FromSeconds(3);

    private readonly Troubles _discord = new(world.Gateway, world.Rest, chance);
    private readonly SortedDictionary<string, int> _done = [];

    /// <summary>How often each kind came.</summary>
    internal IEnumerable<KeyValuePair<string, int>> Done => _discord.Done.Concat(_done);

    /// <summary>One thing goes wrong.</summary>
    internal async Task StrikeAsync(CancellationToken cancellation)
    {
        switch (chance.Next(20))
        {
            case < 10:
                await _discord.StrikeAsync();
                break;
            case < 16:
                var (method, fault) = (Methods[chance.Next(Methods.Length)], OfCalls[chance.Next(OfCalls.Length)]);
                Count($"Slack {method}: {fault}");
                world.Slack.Faults.GetOrAdd(method, _ => new()).Enqueue(fault);
                break;
            case < 19:
                Count("Slack socket closed");
                foreach (var socket in world.Slack.Sockets.Open.Take(chance.Next(1, 4)))
                {
                    await socket.CloseAsync();
                }

                break;
            default:
                Count("store away");
                world.Store.TakeAway();
                await world.PassAsync(StoreAway, cancellation);
                world.Store.GiveBack();
                break;
        }
    }

    /// <summary>Nothing more goes wrong.</summary>
    internal void End()
    {
        _discord.End();
        world.Slack.Faults.Clear();
    }

    private void Count(string what) => _done[what] = _done.GetValueOrDefault(what) + 1;
}
