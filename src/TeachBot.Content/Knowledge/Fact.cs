using TeachBot.Content.Reading;
using TeachBot.Core;
using TeachBot.Core.Text;

namespace TeachBot.Content.Knowledge;

/// <summary>The smallest thing that the notes state in one place.</summary>
public sealed class Fact
{
    private string? _key;
    private string? _context;
    private string? _leadKey;

    /// <summary>Its place in the order of the course, from 0.</summary>
    public required int Id { get; init; }

    /// <summary>Its form.</summary>
    public required FactKind Kind { get; init; }

    /// <summary>The notes' own words.</summary>
    public required string Text { get; init; }

    /// <summary>The lecture it stands in.</summary>
    public required Lecture Lecture { get; init; }

    /// <summary>The section it stands in.</summary>
    public required Section Section { get; init; }

    /// <summary>The line of the lecture's file in which it begins, counted from 1.</summary>
    public required int Line { get; init; }

    /// <summary>Where it stands, as a source. Put together each time: most facts are never quoted.</summary>
    public Citation Citation => Lecture.Cite(Section, Line);

    /// <summary>The block it is a part of: sentences of one paragraph and items of one list share it.</summary>
    public required int Block { get; init; }

    /// <summary>The sentence that introduces it (before a list, above a command); null where none does.</summary>
    public Fact? Lead { get; init; }

    /// <summary>The column or row heading that says what a cell is about; null elsewhere.</summary>
    public string? Label { get; init; }

    /// <summary>What the fact is about: the concept whose section it stands in, or the table row's name; null under a mere topic.</summary>
    public Term? Subject { get; internal set; }

    /// <summary>The text folded for comparing.</summary>
    internal string Key => _key ??= JapaneseText.Words(Label is null ? Text : Label + " " + Text);

    /// <summary>The lecture's title, folded: what the lecture is about, each fact in it is about too, if less surely.</summary>
    internal string LectureKey => Lecture.Key;

    /// <summary>What stands around the text and says what it is about, folded: headings and the subject.</summary>
    internal string Context => _context ??= JapaneseText.Words(string.Join('\n', [.. Section.Path, Subject?.Name ?? ""]));

    /// <summary>What introduces the fact, folded; empty where nothing does.</summary>
    internal string LeadKey => _leadKey ??= JapaneseText.Words((Lead?.Text ?? "") + "\n" + (Lead?.Lead?.Text ?? ""));
}
