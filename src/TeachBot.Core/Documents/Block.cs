using System.Text.Json.Serialization;

namespace TeachBot.Core.Documents;

/// <summary>A part of a document that stands on lines of its own.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(Heading), "heading")]
[JsonDerivedType(typeof(Paragraph), "paragraph")]
[JsonDerivedType(typeof(BulletList), "list")]
[JsonDerivedType(typeof(Quote), "quote")]
[JsonDerivedType(typeof(CodeBlock), "code")]
[JsonDerivedType(typeof(Table), "table")]
[JsonDerivedType(typeof(Note), "note")]
public abstract record Block
{
    /// <summary>Has a renderer write this block.</summary>
    public abstract void Accept(IBlockWriter writer);
}

/// <summary>What the blocks below it are about.</summary>
/// <param name="Text">One line.</param>
public sealed record Heading(IReadOnlyList<Inline> Text) : Block
{
    /// <inheritdoc/>
    public override void Accept(IBlockWriter writer) => writer.Write(this);
}

/// <summary>Running text.</summary>
/// <param name="Text">The text; a line feed in its words is a line feed.</param>
public sealed record Paragraph(IReadOnlyList<Inline> Text) : Block
{
    /// <inheritdoc/>
    public override void Accept(IBlockWriter writer) => writer.Write(this);
}

/// <summary>Points.</summary>
/// <param name="Items">A line each.</param>
/// <param name="IsNumbered">Whether their order matters.</param>
public sealed record BulletList(IReadOnlyList<IReadOnlyList<Inline>> Items, bool IsNumbered = false) : Block
{
    /// <inheritdoc/>
    public override void Accept(IBlockWriter writer) => writer.Write(this);
}

/// <summary>Words that are somebody else's, set apart.</summary>
/// <param name="Text">The text.</param>
public sealed record Quote(IReadOnlyList<Inline> Text) : Block
{
    /// <inheritdoc/>
    public override void Accept(IBlockWriter writer) => writer.Write(this);
}

/// <summary>Code or a command to type, in letters of one width.</summary>
/// <param name="Text">The text.</param>
public sealed record CodeBlock(string Text) : Block
{
    /// <inheritdoc/>
    public override void Accept(IBlockWriter writer) => writer.Write(this);
}

/// <summary>Things side by side.</summary>
/// <param name="Header">A cell a column; the first names what the rows are.</param>
/// <param name="Rows">As many cells each as the header has.</param>
public sealed record Table(IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<string>> Rows) : Block
{
    /// <inheritdoc/>
    public override void Accept(IBlockWriter writer) => writer.Write(this);
}

/// <summary>Small print: sources, hints.</summary>
/// <param name="Text">The text.</param>
public sealed record Note(IReadOnlyList<Inline> Text) : Block
{
    /// <inheritdoc/>
    public override void Accept(IBlockWriter writer) => writer.Write(this);
}
