using TeachBot.Core.Chat;

namespace TeachBot.Commands.Rooms;

/// <summary>
/// What each person asked last in each channel, so that 「じゃあデメリットは？」 is understood. Kept in memory: after a restart the next question has
/// to say what it is about.
/// </summary>
public sealed class Conversations(TimeProvider time) : IPersonTraces
{
    /// <summary>For how long a question is remembered.</summary>
    public static readonly TimeSpan Memory = TimeSpan.FromMinutes(30);

    private const int Most = 20_000;
    private readonly Lock _lock = new();
    private readonly Dictionary<(UserRef, WorkspaceRef, string), (string Question, long At)> _questions = [];

    /// <summary>The question, as it was understood; null where there is none, or it is too long ago.</summary>
    public string? LastOf(EventOrigin origin)
    {
        lock (_lock)
        {
            return _questions.TryGetValue(Key(origin), out var last) && time.GetElapsedTime(last.At) < Memory ? last.Question : null;
        }
    }

    /// <summary>Remembers a question.</summary>
    public void Remember(EventOrigin origin, string question)
    {
        lock (_lock)
        {
            if (_questions.Count >= Most)
            {
                Forget();
            }

            _questions[Key(origin)] = (question, time.GetTimestamp());
        }
    }

    /// <inheritdoc/>
    public void Forget(UserRef who)
    {
        lock (_lock)
        {
            foreach (var key in _questions.Keys.Where(key => key.Item1 == who).ToList())
            {
                _questions.Remove(key);
            }
        }
    }

    /// <summary>A thread goes on about what was asked in its channel.</summary>
    private static (UserRef, WorkspaceRef, string) Key(EventOrigin origin) => (origin.User, origin.Channel.Workspace, origin.Channel.Id);

    /// <summary>Drops what is too long ago, and the older half where all is fresh.</summary>
    private void Forget()
    {
        var ages = _questions.Values.Select(last => last.At).Order().ToList();
        var middle = ages[ages.Count / 2];
        foreach (
            var key in _questions
                .Where(pair => pair.Value.At <= middle || time.GetElapsedTime(pair.Value.At) >= Memory)
                .Select(pair => pair.Key)
                .ToList()
        )
        {
            _questions.Remove(key);
        }
    }
}
