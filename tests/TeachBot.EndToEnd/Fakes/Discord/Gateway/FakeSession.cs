namespace TeachBot.EndToEnd.Fakes.Discord.Gateway;

/// <summary>A client's session: what it was sent, to be sent again when it resumes.</summary>
internal sealed class FakeSession(string id, int shard, int shards)
{
    private readonly List<byte[]> _events = [];
    private Task _turn = Task.CompletedTask;
    private bool _hasBegun;

    internal string Id => id;

    internal int Shard => shard;

    internal int Shards => shards;

    /// <summary>Its connection, where it has one.</summary>
    internal FakeConnection? Connection { get; set; }

    internal long Sequence
    {
        get
        {
            lock (_events)
            {
                return _events.Count;
            }
        }
    }

    /// <summary>Says what happened; who is not connected hears of it when it resumes.</summary>
    internal Task SayAsync(string type, string data) =>
        InTurnAsync(() => !_hasBegun ? Task.CompletedTask : Connection?.EventAsync(Add(type, data)) ?? Keep(type, data));

    /// <summary>It begins, or goes on: says what was missed, then that it does.</summary>
    /// <param name="connection">On which.</param>
    /// <param name="seen">What the client has seen.</param>
    /// <param name="type">What is said at the end.</param>
    /// <param name="data">Its content.</param>
    internal Task AttachAsync(FakeConnection connection, long seen, string type, string data) =>
        InTurnAsync(async () =>
        {
            foreach (var missed in After(seen))
            {
                await connection.EventAsync(missed);
            }

            (Connection, _hasBegun) = (connection, true);
            await connection.EventAsync(Add(type, data));
        });

    private Task Keep(string type, string data)
    {
        Add(type, data);
        return Task.CompletedTask;
    }

    /// <summary>One after the other, so that numbers go out in order and nothing falls between a replay and what follows.</summary>
    private Task InTurnAsync(Func<Task> act)
    {
        lock (_events)
        {
            return _turn = AfterAsync(_turn, act);
        }
    }

    private static async Task AfterAsync(Task before, Func<Task> act)
    {
        await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await act();
    }

    /// <summary>Numbers an event and keeps it.</summary>
    private byte[] Add(string type, string data)
    {
        lock (_events)
        {
            var frame = FakeFrames.Dispatch(type, _events.Count + 1, data);
            _events.Add(frame);
            return frame;
        }
    }

    /// <summary>What came after so many.</summary>
    private IReadOnlyList<byte[]> After(long sequence)
    {
        lock (_events)
        {
            return _events[(int)sequence..];
        }
    }
}
