using TeachBot.Content.Reading;

namespace TeachBot.Content.Units;

/// <summary>A piece of the notes that can be an answer: as small as a sentence or as large as a section, with what belongs to it.</summary>
public sealed class Unit
{
    /// <summary>What it is made of.</summary>
    public required UnitKind Kind { get; init; }

    /// <summary>The section that it stands in; its path is the headings above.</summary>
    public required Section Section { get; init; }

    /// <summary>Its first line in the file, counted from 1; the lead's where that belongs to it.</summary>
    public required int Line { get; init; }

    /// <summary>Its last line.</summary>
    public required int LastLine { get; init; }

    /// <summary>Its own words; of a list, table or section, only what its parts do not say.</summary>
    public string Own { get; init; } = "";

    /// <summary>What is said of a cell by its column's heading; null elsewhere.</summary>
    public string? Label { get; init; }

    /// <summary>What introduces it: the sentence before a list, table or code, the item above an item; null where nothing does.</summary>
    public Unit? Lead { get; init; }

    /// <summary>What stands before it in the same paragraph, list or table.</summary>
    public Unit? Previous { get; internal set; }

    /// <summary>What stands behind it in the same paragraph, list or table.</summary>
    public Unit? Next { get; internal set; }

    /// <summary>What it tells about, where that is said or follows for certain; else null.</summary>
    public string? Subject { get; internal set; }

    /// <summary>How deeply it stands in lists, from 0.</summary>
    public int Depth { get; init; }

    /// <summary>An item's number; null for a bullet and elsewhere.</summary>
    public int? Number { get; init; }

    /// <summary>The words in bold or code.</summary>
    public IReadOnlyList<string> Emphasised { get; init; } = [];

    /// <summary>The smaller units that it is made of, in order; none for the smallest.</summary>
    public IReadOnlyList<Unit> Parts { get; init; } = [];

    /// <summary>What it says, lead and parts included, in lines.</summary>
    public string Text => UnitText.Of(this);

    /// <summary>What introduces it and is told with it, as the sentence before a list is; an item's is not.</summary>
    internal Unit? ToldLead =>
        Kind is UnitKind.List or UnitKind.ListTop or UnitKind.Table or UnitKind.Headings or UnitKind.Code ? Lead : null;

    /// <summary>Whether it is made of others.</summary>
    public bool IsJoined =>
        Kind
            is not (
                UnitKind.Heading
                or UnitKind.Sentence
                or UnitKind.Item
                or UnitKind.Row
                or UnitKind.Cell
                or UnitKind.Code
                or UnitKind.CodeComment
                or UnitKind.Figure
            );
}
