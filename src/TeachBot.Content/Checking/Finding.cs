using TeachBot.Content.Reading;

namespace TeachBot.Content.Checking;

/// <summary>One fault of the notes. The host words it.</summary>
/// <param name="Rule">The rule that found it, in kebab-case; stable, so that scripts can rely on it.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Place">Where it is to be mended.</param>
/// <param name="Arguments">The notes' own words for the message, in the order in which the rule documents them.</param>
/// <param name="Elsewhere">The other places that the fault is about; empty for most.</param>
public sealed record Finding(
    string Rule,
    Severity Severity,
    NotePlace Place,
    IReadOnlyList<string> Arguments,
    IReadOnlyList<NotePlace> Elsewhere
)
{
    /// <summary>What is wrong with a file or a question that is not served; null for all other findings.</summary>
    public ContentFault? Fault { get; init; }

    /// <summary>
    /// Where the same fault stands again in this file, in order: the line, and the notes' own words there; empty where it stands once.
    /// </summary>
    public IReadOnlyList<(int Line, string Words)> Again { get; init; } = [];
}
