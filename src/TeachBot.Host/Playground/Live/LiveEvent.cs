using TeachBot.Host.Playground.Board;

namespace TeachBot.Host.Playground.Live;

/// <summary>Something that happened while a page looks.</summary>
/// <param name="Is"><c>message</c>, <c>edited</c>, <c>gone</c>, <c>people</c>, or <c>reread</c>: events were missed, everything is to be
/// read again.</param>
internal sealed record LiveEvent(string Is)
{
    public PlaygroundMessage? Message { get; init; }

    public string? Channel { get; init; }

    public string? Id { get; init; }

    /// <summary>How many people are here.</summary>
    public int? Count { get; init; }

    /// <summary>Some of them.</summary>
    public IReadOnlyList<string>? Names { get; init; }
}
