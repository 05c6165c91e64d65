using System.Collections.Concurrent;
using TeachBot.Core.Chat;
using TeachBot.Slack.Workspaces;

namespace TeachBot.Slack.Answers;

/// <summary>
/// Who did something in a channel last. What somebody wants posted there, a class quiz for one, goes by the outbox, and where Slack does not let us post it they are told: a post that is made
/// within moments of what they did is most likely theirs.
/// </summary>
internal sealed class Askers(TimeProvider time)
{
    /// <summary>Later posts have other causes: the time, somebody else.</summary>
    internal static readonly TimeSpan Kept = TimeSpan.FromSeconds(30);

    private const int Most = 10_000;
    private readonly ConcurrentDictionary<(WorkspaceRef Workspace, string Channel), (Asker Asker, long Since)> _last = new();

    /// <summary>Somebody did something.</summary>
    internal void Note(Workspace workspace, EventOrigin origin, string? responseUrl)
    {
        if (origin.IsDirect)
        {
            return;
        }

        // Counting takes every lock: only a channel that is new makes them more.
        var channel = (origin.Channel.Workspace, origin.Channel.Id);
        if (!_last.ContainsKey(channel) && _last.Count >= Most)
        {
            _last.Clear();
        }

        _last[channel] = (new Asker(workspace, origin, responseUrl), time.GetTimestamp());
    }

    /// <summary>Who did something last; each is told once. Null for nobody.</summary>
    internal Asker? Take(ChannelRef channel) => _last.TryRemove((channel.Workspace, channel.Id), out var last) && time.GetElapsedTime(last.Since) < Kept ? last.Asker : null;
}

/// <summary>Somebody who did something.</summary>
/// <param name="Workspace">Where.</param>
/// <param name="Origin">Who, and where.</param>
/// <param name="ResponseUrl">Where they can be told; null for nowhere.</param>
internal sealed record Asker(Workspace Workspace, EventOrigin Origin, string? ResponseUrl);
