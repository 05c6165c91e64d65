namespace TeachBot.Host.Serving;

/// <summary>Tells when a busy time is over: a class asks for an hour, and what that took of memory need not be held until the next one.</summary>
/// <param name="allocated">The bytes that were allocated in all until now.</param>
internal sealed class Quiet(long allocated)
{
    /// <summary>Less than so many bytes from one look to the next is hardly anybody who asks.</summary>
    internal const long Little = 1 << 20;

    /// <summary>So many bytes since it was quiet last is a time that was busy.</summary>
    internal const long Much = 32 << 20;

    private long _before = allocated;
    private long _sinceQuiet;

    /// <summary>Whether nobody asks any more, though many have since it last was so.</summary>
    /// <param name="allocated">The bytes that were allocated in all until now.</param>
    internal bool HasCome(long allocated)
    {
        var more = allocated - _before;
        (_before, _sinceQuiet) = (allocated, _sinceQuiet + more);
        if (more >= Little || _sinceQuiet < Much)
        {
            return false;
        }

        _sinceQuiet = 0;
        return true;
    }

    /// <summary>Leaves out what was allocated by who looks.</summary>
    /// <param name="allocated">The bytes that were allocated in all until now.</param>
    internal void GoOnFrom(long allocated) => _before = allocated;
}
