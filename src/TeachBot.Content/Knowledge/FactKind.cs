namespace TeachBot.Content.Knowledge;

/// <summary>What form a fact has in the notes.</summary>
public enum FactKind
{
    /// <summary>A sentence of running text.</summary>
    Sentence,

    /// <summary>An item of a bulleted list.</summary>
    Item,

    /// <summary>An item of a numbered list.</summary>
    Step,

    /// <summary>A list of names.</summary>
    Names,

    /// <summary>A row of a table.</summary>
    Row,

    /// <summary>One cell of a table, with its column's heading.</summary>
    Cell,

    /// <summary>A command that was typed.</summary>
    Command,

    /// <summary>A file's text, or a program's.</summary>
    Code,

    /// <summary>A picture.</summary>
    Figure,
}
