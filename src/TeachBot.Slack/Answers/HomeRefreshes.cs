using TeachBot.Core.Chat;
using TeachBot.Slack.Workspaces;

namespace TeachBot.Slack.Answers;

/// <summary>
/// Shows people's own page anew after they did something that it tells of. That waits for its turn behind everything else, one page at a
/// time in a workspace and within what Slack allows of them; who does several things meanwhile gets one page for all. A page that is left
/// out is made anew when it is opened.
/// </summary>
internal sealed class HomeRefreshes(HomePage page, Unfinished unfinished, TimeProvider time)
{
    /// <summary>From one page to the next in a workspace: Slack allows some 100 a minute, those that people open among them.</summary>
    internal static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    /// <summary>Where more wait, as when a whole school answers at once, the rest are left out.</summary>
    internal const int MostWaiting = 300;

    private readonly Dictionary<Workspace, OrderedDictionary<UserRef, EventOrigin>> _waiting = [];

    /// <summary>Has somebody's page shown anew, soon.</summary>
    internal void Want(Workspace workspace, EventOrigin origin, CancellationToken stop)
    {
        lock (_waiting)
        {
            if (!_waiting.TryGetValue(workspace, out var waiting))
            {
                _waiting[workspace] = waiting = [];
                waiting[origin.User] = origin;
                unfinished.Add(Task.Run(() => ShowAsync(workspace, stop), CancellationToken.None));
            }
            else if (waiting.Count < MostWaiting || waiting.ContainsKey(origin.User))
            {
                waiting[origin.User] = origin;
            }
        }
    }

    private async Task ShowAsync(Workspace workspace, CancellationToken stop)
    {
        while (Next(workspace, stop) is { } origin)
        {
            await page.RefreshAsync(workspace, origin, stop);
            await Task.Delay(Interval, time, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Who comes next; null where nobody waits any more, and whoever comes then begins anew.</summary>
    private EventOrigin? Next(Workspace workspace, CancellationToken stop)
    {
        lock (_waiting)
        {
            var waiting = _waiting[workspace];
            if (waiting.Count == 0 || stop.IsCancellationRequested)
            {
                _waiting.Remove(workspace);
                return null;
            }

            var origin = waiting.GetAt(0).Value;
            waiting.RemoveAt(0);
            return origin;
        }
    }
}
