namespace TeachBot.Core.Health;

/// <summary>A part of the service that says how it is when health is asked for. It answers at once, from what it knows.</summary>
public interface IHealthPart
{
    /// <summary>Whether something ended that only the operator can mend.</summary>
    bool HasFailed { get; }

    /// <summary>Whether it can't take what comes yet, and will without anybody's doing.</summary>
    bool IsStarting => false;

    /// <summary>How it is.</summary>
    IEnumerable<HealthSign> Signs { get; }
}
