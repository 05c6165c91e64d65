using TeachBot.Core.Chat;

namespace TeachBot.Commands.Rooms;

/// <summary>What each person spoke of last in each channel, so that 「じゃあデメリットは？」 is understood. Kept in memory: who asks again after a restart names the subject.</summary>
public sealed class Conversations(TimeProvider time) : IPersonTraces
{
    /// <summary>For how long a subject is remembered.</summary>
    public static readonly TimeSpan Memory = TimeSpan.FromMinutes(30);

    private const int Most = 20_000;
    private readonly Lock _lock = new();
    private readonly Dictionary<(UserRef, WorkspaceRef, string), (string Subject, long At)> _subjects = [];

    /// <summary>The subject; null where there is none, or it is too long ago.</summary>
    public string? SubjectOf(EventOrigin origin)
    {
        lock (_lock)
        {
            return _subjects.TryGetValue(Key(origin), out var last) && time.GetElapsedTime(last.At) < Memory ? last.Subject : null;
        }
    }

    /// <summary>Remembers what an answer was about.</summary>
    public void Remember(EventOrigin origin, string subject)
    {
        lock (_lock)
        {
            if (_subjects.Count >= Most)
            {
                Forget();
            }

            _subjects[Key(origin)] = (subject, time.GetTimestamp());
        }
    }

    /// <inheritdoc/>
    public void Forget(UserRef who)
    {
        lock (_lock)
        {
            foreach (var key in _subjects.Keys.Where(key => key.Item1 == who).ToList())
            {
                _subjects.Remove(key);
            }
        }
    }

    /// <summary>A thread goes on about what was asked in its channel.</summary>
    private static (UserRef, WorkspaceRef, string) Key(EventOrigin origin) => (origin.User, origin.Channel.Workspace, origin.Channel.Id);

    /// <summary>Drops what is too long ago, and the older half where all is fresh.</summary>
    private void Forget()
    {
        var ages = _subjects.Values.Select(last => last.At).Order().ToList();
        var middle = ages[ages.Count / 2];
        foreach (
            var key in _subjects
                .Where(pair => pair.Value.At <= middle || time.GetElapsedTime(pair.Value.At) >= Memory)
                .Select(pair => pair.Key)
                .ToList()
        )
        {
            _subjects.Remove(key);
        }
    }
}
