namespace TeachBot.Content.Reading;

/// <summary>A piece of a section.</summary>
/// <param name="Line">Its first line in the file, counted from 1.</param>
public abstract record Block(int Line);

/// <summary>One sentence, whole.</summary>
/// <param name="Text">The sentence as the reader sees it, without Markdown.</param>
/// <param name="Line">The line in which it begins.</param>
/// <param name="Emphasised">The words in it that the author set in bold or as code.</param>
public sealed record Sentence(string Text, int Line, IReadOnlyList<string> Emphasised)
{
    private readonly int _lastLine;

    /// <summary>The line in which it ends.</summary>
    public int LastLine
    {
        get => Math.Max(Line, _lastLine);
        init => _lastLine = value;
    }
}

/// <summary>Running text.</summary>
public sealed record Paragraph(int Line, IReadOnlyList<Sentence> Sentences) : Block(Line);

/// <summary>A note in a frame.</summary>
/// <param name="Line">Its first line.</param>
/// <param name="Title">Its title.</param>
/// <param name="Blocks">What stands in it.</param>
public sealed record Callout(int Line, Sentence Title, IReadOnlyList<Block> Blocks) : Block(Line);

/// <summary>A bulleted or numbered list.</summary>
/// <param name="Line">Its first line.</param>
/// <param name="Start">The first item's number; null for bullets.</param>
/// <param name="Items">The items, in order.</param>
public sealed record ItemList(int Line, int? Start, IReadOnlyList<ListItem> Items) : Block(Line);

/// <summary>An item of a list: its own sentences, and the blocks below them (commands of a step, a nested list).</summary>
public sealed record ListItem(int Line, IReadOnlyList<Sentence> Sentences, IReadOnlyList<Block> Blocks);

/// <summary>A table; every row has as many cells as the header.</summary>
public sealed record Table(int Line, IReadOnlyList<string> Header, IReadOnlyList<TableRow> Rows) : Block(Line);

/// <summary>A row of a table.</summary>
public sealed record TableRow(int Line, IReadOnlyList<string> Cells);

/// <summary>A picture.</summary>
/// <param name="Line">Its line.</param>
/// <param name="Source">The path or address as written.</param>
/// <param name="AlternativeText">What it shows, in words; empty where the author gave none.</param>
public sealed record Figure(int Line, string Source, string AlternativeText) : Block(Line);

/// <summary>A fenced list of names: the products of a kind, the works of a composer.</summary>
public sealed record NameList(int Line, IReadOnlyList<ListedName> Names, string Text) : Block(Line);

/// <summary>A name in a list, with the other spellings that the author put in parentheses behind it.</summary>
public sealed record ListedName(string Name, IReadOnlyList<string> Aliases, int Line);

/// <summary>A fenced explanation of one term: 「Xとは？」 and its sentences.</summary>
public sealed record GlossaryEntry(int Line, string Term, IReadOnlyList<Sentence> Sentences) : Block(Line);

/// <summary>A shell transcript: what was typed, and what came back.</summary>
public sealed record Transcript(int Line, IReadOnlyList<TranscriptLine> Lines) : Block(Line);

/// <summary>A line of a transcript.</summary>
public sealed record TranscriptLine(int Line, string Text, bool IsCommand);

/// <summary>A fence that holds code or a file's text.</summary>
public sealed record CodeBlock(int Line, IReadOnlyList<string> Lines) : Block(Line);
