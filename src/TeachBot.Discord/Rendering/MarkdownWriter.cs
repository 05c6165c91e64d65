using System.Globalization;
using System.Text;
using TeachBot.Core.Documents;

namespace TeachBot.Discord.Rendering;

/// <summary>
/// Writes a document in Discord's Markdown, a string a block. Discord has no tables: a row is a heading with a point a column, which a
/// phone shows without scrolling sideways.
/// </summary>
internal sealed class MarkdownWriter : IBlockWriter, IInlineWriter
{
    private readonly List<string> _blocks = [];
    private readonly StringBuilder _text = new();

    /// <summary>The document's blocks; none is empty.</summary>
    internal static IReadOnlyList<string> Blocks(Document document)
    {
        var writer = new MarkdownWriter();
        foreach (var block in document.Blocks)
        {
            block.Accept(writer);
            writer.End();
        }

        return writer._blocks;
    }

    /// <inheritdoc/>
    public void Write(Heading block) => Line("### ", block.Text);

    /// <inheritdoc/>
    public void Write(Paragraph block) => Parts(block.Text);

    /// <inheritdoc/>
    public void Write(BulletList block)
    {
        foreach (var (at, item) in block.Items.Index())
        {
            Line(block.IsNumbered ? $"{(at + 1).ToString(CultureInfo.InvariantCulture)}. " : "- ", item);
        }
    }

    /// <inheritdoc/>
    public void Write(Quote block) => Lines("> ", block.Text);

    /// <inheritdoc/>
    public void Write(CodeBlock block) =>
        // Nothing can be escaped inside; what would end it early is parted by what nobody sees.
        _text.Append("```\n").Append(block.Text.Replace("```", "`\u200b`\u200b`", StringComparison.Ordinal)).Append("\n```");

    /// <inheritdoc/>
    public void Write(Table block)
    {
        Line("-# ", [new Words(string.Join('｜', block.Header))]);
        foreach (var part in Fallbacks.AsPoints(block))
        {
            if (part is Paragraph row)
            {
                Line("", row.Text);
            }
            else
            {
                part.Accept(this);
            }
        }
    }

    /// <inheritdoc/>
    public void Write(Note block) => Lines("-# ", block.Text);

    /// <inheritdoc/>
    public void Write(Words part) => Markdown.Escape(_text, part.Text, IsLineStart);

    /// <inheritdoc/>
    public void Write(Strong part) => Around("**", part.Text);

    /// <inheritdoc/>
    public void Write(Code part)
    {
        // Two marks let single ones stand inside; where there are two in a row, it is written as words.
        if (part.Text.Contains("``", StringComparison.Ordinal) || part.Text.Trim().Length == 0)
        {
            Markdown.Escape(_text, part.Text, IsLineStart);
        }
        else if (part.Text.Contains('`', StringComparison.Ordinal))
        {
            _text.Append("`` ").Append(part.Text).Append(" ``");
        }
        else
        {
            _text.Append('`').Append(part.Text).Append('`');
        }
    }

    /// <inheritdoc/>
    public void Write(Link part)
    {
        _text.Append('[');
        Markdown.Escape(_text, part.Text.Replace('\n', ' '), isLineStart: false);
        _text.Append("](<").Append(Markdown.Address(part.Address)).Append(">)");
    }

    /// <summary>By name: Discord shows its own mark for a person as a number to who has not met them.</summary>
    public void Write(Person part)
    {
        if (
            part.Name.Length == 0
            && part.User.Platform == DiscordPlatform.PlatformName
            && part.User.Id.All(char.IsAsciiDigit)
            && part.User.Id.Length > 0
        )
        {
            _text.Append("<@").Append(part.User.Id).Append('>');
        }
        else
        {
            Markdown.Escape(_text, part.Name.Length > 0 ? part.Name : part.User.Id, IsLineStart);
        }
    }

    private bool IsLineStart => _text.Length == 0 || _text[^1] is '\n' or ' ';

    private void Around(string mark, string inner)
    {
        // A mark beside a space is none.
        var (from, to) = (inner.Length - inner.TrimStart().Length, inner.TrimEnd().Length);
        if (from >= to || inner.Contains('\n', StringComparison.Ordinal))
        {
            Markdown.Escape(_text, inner, IsLineStart);
            return;
        }

        _text.Append(inner, 0, from).Append(mark);
        Markdown.Escape(_text, inner.AsSpan(from, to - from), isLineStart: false);
        _text.Append(mark).Append(inner, to, inner.Length - to);
    }

    /// <summary>Parts that stay on one line.</summary>
    private void Line(string before, IReadOnlyList<Inline> parts)
    {
        if (_text.Length > 0)
        {
            _text.Append('\n');
        }

        var start = _text.Append(before).Length;
        Parts(parts);
        _text.Replace('\n', ' ', start, _text.Length - start);
    }

    /// <summary>Parts of which each line begins alike.</summary>
    private void Lines(string before, IReadOnlyList<Inline> parts)
    {
        Parts(parts);
        _text.Replace("\n", "\n" + before).Insert(0, before);
    }

    private void Parts(IReadOnlyList<Inline> parts)
    {
        foreach (var part in parts)
        {
            part.Accept(this);
        }
    }

    private void End()
    {
        if (_text.ToString() is var written && !string.IsNullOrWhiteSpace(written))
        {
            _blocks.Add(written);
        }

        _text.Clear();
    }
}
