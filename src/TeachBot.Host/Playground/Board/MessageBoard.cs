using System.Globalization;
using TeachBot.Core.Chat;
using TeachBot.Host.Playground.Live;

namespace TeachBot.Host.Playground.Board;

/// <summary>The channels with their messages. Whatever changes is kept in the journal first, then shown to everybody who looks.</summary>
internal sealed class MessageBoard : IPersonTraces, IDisposable
{
    /// <summary>For how long a message is known by its key at least, at a message a second.</summary>
    internal static readonly TimeSpan KeysKept = TimeSpan.FromHours(1);

    /// <summary>So often it is looked whether the journal has all that stands here.</summary>
    internal static readonly TimeSpan Look = TimeSpan.FromSeconds(10);

    private readonly Lock _lock = new();
    private readonly History _history = new();
    private readonly Journal _journal;
    private readonly LiveHub _hub;
    private readonly TimeProvider _time;
    private readonly PlaygroundWords _words;
    private readonly ITimer _looks;
    private long _last;

    public MessageBoard(Journal journal, LiveHub hub, PlaygroundWords words, TimeProvider time)
    {
        (_journal, _hub, _words, _time) = (journal, hub, words, time);
        journal.Restore(_history);
        journal.Compact(_history);
        _last = _history
            .All.Select(message => long.TryParse(message.Id, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0)
            .DefaultIfEmpty()
            .Max();
        _looks = time.CreateTimer(_ => CatchUp(), null, Look, Look);
    }

    /// <inheritdoc/>
    public void Dispose() => _looks.Dispose();

    internal bool HasChannel(string id) => _words.HasChannel(id) || id.StartsWith(Student.DirectPrefix, StringComparison.Ordinal);

    /// <summary>Says something; what was said under the same key already stands as it is.</summary>
    internal PlaygroundMessage Add(Draft draft)
    {
        lock (_lock)
        {
            return _history.FindKey(draft.Key) ?? Put(PlaygroundMessage.Of(NextId(out var at), at, draft), isEdit: false);
        }
    }

    /// <summary>Has a message say something else.</summary>
    internal void Edit(string id, Draft draft)
    {
        lock (_lock)
        {
            var old = _history.Find(draft.Channel, id);
            var edited = PlaygroundMessage.Of(id, old?.At ?? _time.GetUtcNow().ToUnixTimeMilliseconds(), draft);
            Put(edited with { IsEdited = true, Via = old?.Via, For = old?.For }, isEdit: true);
        }
    }

    internal void Delete(string channel, string id)
    {
        lock (_lock)
        {
            Remove(channel, id);
        }
    }

    /// <summary>What they said, had answered by name, or spoke of with the bot alone goes, from the file too.</summary>
    public void Forget(UserRef who)
    {
        if (who.Platform != PlaygroundPlatform.PlatformName)
        {
            return;
        }

        lock (_lock)
        {
            var direct = new Student(who.Id).Direct;
            foreach (
                var message in _history
                    .All.Where(message => message.Author == who.Id || message.For == who.Id || message.Channel == direct)
                    .ToList()
            )
            {
                Remove(message.Channel, message.Id);
            }

            _journal.Compact(_history);
        }
    }

    /// <summary>Everything in a channel goes.</summary>
    internal void Empty(string channel)
    {
        lock (_lock)
        {
            foreach (var message in _history.Of(channel))
            {
                Remove(channel, message.Id);
            }
        }
    }

    /// <summary>Writes the journal anew where it lacks something: the disk may have room again.</summary>
    private void CatchUp()
    {
        lock (_lock)
        {
            if (_journal.IsBehind)
            {
                _journal.Compact(_history);
            }
        }
    }

    private void Remove(string channel, string id)
    {
        if (_history.Remove(channel, id))
        {
            _journal.Append(new JournalLine { Gone = id, Channel = channel });
            _hub.Publish(channel, new LiveEvent("gone") { Id = id, Channel = channel });
        }
    }

    internal PlaygroundMessage? FindKey(string key)
    {
        lock (_lock)
        {
            return _history.FindKey(key);
        }
    }

    internal PlaygroundMessage? Find(string channel, string id)
    {
        lock (_lock)
        {
            return _history.Find(channel, id);
        }
    }

    /// <summary>A channel's messages, and the event after which nothing is missing in them.</summary>
    internal (IReadOnlyList<PlaygroundMessage> Messages, string After) Read(string channel)
    {
        lock (_lock)
        {
            return (_history.Of(channel), _hub.Last);
        }
    }

    private PlaygroundMessage Put(PlaygroundMessage message, bool isEdit)
    {
        _journal.Append(new JournalLine { Said = message });
        _history.Put(message);
        if (_journal.IsLong)
        {
            _journal.Compact(_history);
        }

        _hub.Publish(message.Channel, new LiveEvent(isEdit ? "edited" : "message") { Message = message });
        return message;
    }

    /// <summary>The time, and never one that was given: a lost journal must not have an id come again.</summary>
    private string NextId(out long at)
    {
        at = _time.GetUtcNow().ToUnixTimeMilliseconds();
        _last = Math.Max(_last + 1, at);
        return _last.ToString(CultureInfo.InvariantCulture);
    }
}
