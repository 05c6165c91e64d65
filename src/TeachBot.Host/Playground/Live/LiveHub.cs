using System.Globalization;
using System.Text;
using System.Text.Json;

namespace TeachBot.Host.Playground.Live;

/// <summary>Tells every page that looks what happens, and those that were away for a moment what they have missed.</summary>
internal sealed class LiveHub : IDisposable
{
    /// <summary>So many events can be told to a page that comes back: as many as wait for it,</summary>
    internal const int Remembered = LiveConnection.Longest;

    /// <summary>and so many bytes of them at most: who missed more reads everything anew.</summary>
    internal const int MostBytes = 512 << 10;

    /// <summary>So many pages may look at once.</summary>
    internal const int MostConnections = 5_000;

    /// <summary>So many people are named.</summary>
    private const int MostNames = 50;

    /// <summary>A comment, so that neither side takes the connection for dead.</summary>
    private static readonly byte[] Beat = ": \n\n"u8.ToArray();

    private static readonly TimeSpan BeatEvery = TimeSpan.FromSeconds(15);

    /// <summary>People come and go together: they are told once for all.</summary>
    private static readonly TimeSpan PeopleAfter = TimeSpan.FromMilliseconds(250);

    private readonly Lock _lock = new();
    private readonly HashSet<LiveConnection> _connections = [];
    private readonly Queue<(long Number, string Channel, byte[] Bytes)> _last = new();
    private readonly string _boot;
    private readonly ITimer _beats;
    private readonly ITimer _people;
    private long _number;
    private long _bytes;

    public LiveHub(TimeProvider time)
    {
        _boot = time.GetUtcNow().ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        _beats = time.CreateTimer(_ => ToAll(Beat), null, BeatEvery, BeatEvery);
        _people = time.CreateTimer(_ => TellPeople(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>The name of the last event.</summary>
    internal string Last
    {
        get
        {
            lock (_lock)
            {
                return Name(_number);
            }
        }
    }

    /// <summary>Tells who may see it.</summary>
    internal void Publish(string channel, LiveEvent happened)
    {
        lock (_lock)
        {
            var bytes = Bytes(happened, Name(++_number));
            _last.Enqueue((_number, channel, bytes));
            _bytes += bytes.Length;
            while (_last.Count > Remembered || _bytes > MostBytes)
            {
                _bytes -= _last.Dequeue().Bytes.Length;
            }

            foreach (var connection in _connections.Where(connection => MaySee(connection, channel)))
            {
                connection.Send(bytes);
            }
        }
    }

    /// <summary>Begins to tell a page, with what it has missed since an event; null where too many look already.</summary>
    internal LiveConnection? Connect(Student student, string? after, string? browser = null)
    {
        var connection = new LiveConnection(student, browser);
        lock (_lock)
        {
            if (_connections.Count >= MostConnections)
            {
                return null;
            }

            if (NumberOf(after) is { } number && number >= _number - _last.Count)
            {
                foreach (var (_, _, bytes) in _last.Where(happened => happened.Number > number && MaySee(connection, happened.Channel)))
                {
                    connection.Send(bytes);
                }
            }
            else
            {
                connection.Send(Reread());
            }

            _connections.Add(connection);
        }

        _people.Change(PeopleAfter, Timeout.InfiniteTimeSpan);
        return connection;
    }

    internal void Disconnect(LiveConnection connection)
    {
        lock (_lock)
        {
            _connections.Remove(connection);
        }

        _people.Change(PeopleAfter, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Ends what is told to pages under a name, but for those of a browser: it is not theirs any more.</summary>
    internal void End(Student student, string? except)
    {
        lock (_lock)
        {
            foreach (
                var connection in _connections
                    .Where(connection => connection.Student == student && (except is null || connection.Browser != except))
                    .ToList()
            )
            {
                _connections.Remove(connection);
                connection.End();
            }
        }

        _people.Change(PeopleAfter, Timeout.InfiniteTimeSpan);
    }

    /// <summary>That everything is to be read again.</summary>
    internal byte[] Reread() => Bytes(new LiveEvent("reread"), Last);

    /// <inheritdoc/>
    public void Dispose()
    {
        _beats.Dispose();
        _people.Dispose();
    }

    private static bool MaySee(LiveConnection connection, string channel) =>
        !channel.StartsWith(Student.DirectPrefix, StringComparison.Ordinal) || channel == connection.Student.Direct;

    private static byte[] Bytes(LiveEvent happened, string? name) =>
        Encoding.UTF8.GetBytes(
            $"{(name is null ? "" : $"id: {name}\n")}data: {JsonSerializer.Serialize(happened, PlaygroundJson.Default.LiveEvent)}\n\n"
        );

    private void TellPeople()
    {
        List<string> names;
        lock (_lock)
        {
            names = [.. _connections.Select(connection => connection.Student.Name).Distinct().Order(StringComparer.Ordinal)];
        }

        ToAll(Bytes(new LiveEvent("people") { Count = names.Count, Names = [.. names.Take(MostNames)] }, null));
    }

    private void ToAll(byte[] bytes)
    {
        lock (_lock)
        {
            foreach (var connection in _connections)
            {
                connection.Send(bytes);
            }
        }
    }

    private string Name(long number) => string.Create(CultureInfo.InvariantCulture, $"{_boot}-{number}");

    /// <summary>The number of an event of this process; null for others, and where it is none.</summary>
    private long? NumberOf(string? name) =>
        name?.Split('-') is [var boot, var text]
        && boot == _boot
        && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
