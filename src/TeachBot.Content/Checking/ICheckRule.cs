using TeachBot.Content.Reading;

namespace TeachBot.Content.Checking;

/// <summary>Looks for one kind of fault. Adding a rule is adding a class, its line in <see cref="Checker"/> and its wording.</summary>
internal interface ICheckRule
{
    /// <summary>Its name in kebab-case; the wording of its message has the same.</summary>
    string Id { get; }

    /// <summary>How much the fault matters.</summary>
    Severity Severity { get; }

    /// <summary>Whether it says that something is nowhere: nobody can tell while a file could not be read.</summary>
    bool NeedsAllFiles => false;

    /// <summary>
    /// Whether the fault comes in numbers, so that those of one file are told in one message, with the first one's words.
    /// </summary>
    bool IsOneAFile => false;

    /// <summary>The faults, in the order of the notes.</summary>
    IEnumerable<Flaw> Check(CheckedNotes notes);
}

/// <summary>What a rule reports.</summary>
/// <param name="Place">Where it is to be mended.</param>
/// <param name="Arguments">The notes' own words for the message.</param>
internal sealed record Flaw(NotePlace Place, params IReadOnlyList<string> Arguments)
{
    /// <summary>The other places that it is about.</summary>
    internal IReadOnlyList<NotePlace> Elsewhere { get; init; } = [];

    /// <summary>The sections, terms and rows that are at fault: what a later rule finds in one of them has the same cause.</summary>
    internal IReadOnlyList<object> About { get; init; } = [];

    /// <summary>What is wrong with a file or a question that is not served.</summary>
    internal ContentFault? Fault { get; init; }
}
