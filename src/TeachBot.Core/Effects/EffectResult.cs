namespace TeachBot.Core.Effects;

/// <summary>What became of an effect.</summary>
public enum EffectResult
{
    /// <summary>It is written, and survives a crash.</summary>
    Applied,

    /// <summary>It had been written before: the event came twice. A reply that got lost may be made again.</summary>
    Repeated,

    /// <summary>Its guard touched nothing, and nothing was written. The event may come again; its guard is asked again then.</summary>
    Refused,
}
