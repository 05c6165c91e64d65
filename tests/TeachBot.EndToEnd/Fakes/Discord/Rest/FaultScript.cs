using System.Collections.Concurrent;

namespace TeachBot.EndToEnd.Fakes.Discord.Rest;

/// <summary>What goes wrong.</summary>
public enum FaultKind
{
    /// <summary>429 of the bucket.</summary>
    UserLimit,

    /// <summary>429 of everything.</summary>
    GlobalLimit,

    /// <summary>429 of the resource, which others used up.</summary>
    SharedLimit,

    /// <summary>429 of what stands before Discord, with no JSON.</summary>
    Banned,

    /// <summary>500, nothing done.</summary>
    ServerError,

    /// <summary>Done, but late.</summary>
    Slow,

    /// <summary>Done, and the answer lost.</summary>
    LostAnswer,

    /// <summary>Not done, and the connection lost.</summary>
    LostRequest,

    /// <summary>401.</summary>
    Unauthorized,

    /// <summary>403 with 50013.</summary>
    Forbidden,
}

/// <summary>One thing that goes wrong.</summary>
/// <param name="Kind">What.</param>
/// <param name="Wait">How late, or when to try again.</param>
/// <param name="Of">Which requests it can hit; null for any.</param>
public sealed record Fault(FaultKind Kind, TimeSpan Wait = default, Func<FakeRequest, bool>? Of = null);

/// <summary>What goes wrong, in order: each hits the first request that it can.</summary>
public sealed class FaultScript
{
    private readonly ConcurrentDictionary<int, Fault> _waiting = new();
    private int _count;

    public int Left => _waiting.Count;

    public FaultScript Then(FaultKind kind, TimeSpan wait = default, Func<FakeRequest, bool>? of = null)
    {
        _waiting[Interlocked.Increment(ref _count)] = new Fault(kind, wait, of);
        return this;
    }

    internal Fault? Take(FakeRequest request)
    {
        foreach (var number in _waiting.Keys.Order())
        {
            if (_waiting.TryGetValue(number, out var fault) && fault.Of?.Invoke(request) != false && _waiting.TryRemove(number, out _))
            {
                return fault;
            }
        }

        return null;
    }
}
