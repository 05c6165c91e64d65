namespace TeachBot.Core.Effects;

/// <summary>
/// All that one event changes, written whole or not at all. Platforms deliver an event again when an acknowledgement is lost; its id makes
/// sure that it has an effect once.
/// </summary>
/// <param name="EventId">Unique while a platform may deliver it again: <c>discord:1182…</c>, <c>daily:…:2026-11-23</c>.</param>
/// <param name="At">When it happened.</param>
/// <param name="Changes">In the order in which they are written.</param>
public sealed record Effect(string EventId, DateTimeOffset At, IReadOnlyList<Change> Changes)
{
    /// <summary>A change that comes first: where it touches nothing, somebody else was faster, and nothing is written.</summary>
    public Change? Guard { get; init; }
}
