using System.Collections.Concurrent;
using TeachBot.Core.Chat;
using TeachBot.Core.Documents;

namespace TeachBot.Commands.Rooms;

/// <summary>
/// What people are called where they did something last. A platform's own mark for a person is no name for everybody: who has not met
/// them sees a number, and they may be notified. Kept in memory:
/// of who has done nothing since the start, their platform shows what it can.
/// </summary>
public sealed class CalledNames : IPersonTraces
{
    private const int Most = 50_000;
    private readonly ConcurrentDictionary<(WorkspaceRef Workspace, UserRef Who), string> _names = new();

    /// <summary>Takes the name of who did something.</summary>
    public void Note(EventOrigin origin)
    {
        if (origin.Name.Length == 0)
        {
            return;
        }

        // Counting takes every lock: only who is new makes them more.
        var key = (origin.Channel.Workspace, origin.User);
        if (!_names.TryGetValue(key, out var known))
        {
            if (_names.Count >= Most)
            {
                _names.Clear();
            }

            _names[key] = origin.Name;
        }
        else if (known != origin.Name)
        {
            _names[key] = origin.Name;
        }
    }

    /// <summary>Somebody, by the name they chose, else by what they are called in a workspace.</summary>
    public Inline Of(WorkspaceRef workspace, UserRef who, string nickname) =>
        nickname.Length > 0 ? new Words(nickname) : new Person(who, _names.GetValueOrDefault((workspace, who), ""));

    /// <inheritdoc/>
    public void Forget(UserRef who)
    {
        foreach (var key in _names.Keys.Where(key => key.Who == who))
        {
            _names.TryRemove(key, out _);
        }
    }
}
