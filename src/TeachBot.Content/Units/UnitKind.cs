namespace TeachBot.Content.Units;

/// <summary>What an answer unit is made of.</summary>
public enum UnitKind
{
    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A sentence of running text.</summary>
    Sentence,

    /// <summary>Two sentences that follow each other in a paragraph.</summary>
    Sentences,

    /// <summary>A paragraph of three sentences or more.</summary>
    Paragraph,

    /// <summary>What an item of a list says itself.</summary>
    Item,

    /// <summary>An item with all that stands below it.</summary>
    ItemWithChildren,

    /// <summary>A list with what leads to it.</summary>
    List,

    /// <summary>A list's top level alone, with what leads to it.</summary>
    ListTop,

    /// <summary>A row of a table.</summary>
    Row,

    /// <summary>A cell, with its row's name and its column's heading.</summary>
    Cell,

    /// <summary>A table with what leads to it.</summary>
    Table,

    /// <summary>Code, with what leads to it.</summary>
    Code,

    /// <summary>A comment in code that says in words what the line behind it does.</summary>
    CodeComment,

    /// <summary>What a picture shows, in words.</summary>
    Figure,

    /// <summary>A note in a frame: its title and its text.</summary>
    Callout,

    /// <summary>All that stands between a heading and the next.</summary>
    Section,

    /// <summary>The headings below a heading.</summary>
    Headings,
}
