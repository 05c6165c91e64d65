using System.Globalization;
using System.Text;

namespace TeachBot.Core.Documents;

/// <summary>Writes blocks as plain text. A table becomes a line a cell, with its row and column, so that it can be read aloud.</summary>
internal sealed class PlainTextWriter : IBlockWriter, IInlineWriter
{
    private readonly StringBuilder _text = new();

    public void Write(Heading block) => Lines("■ ", block.Text);

    public void Write(Paragraph block) => Lines("", block.Text);

    public void Write(BulletList block)
    {
        foreach (var (at, item) in block.Items.Index())
        {
            Lines(block.IsNumbered ? $"{(at + 1).ToString(CultureInfo.InvariantCulture)}. " : "・", item);
        }
    }

    public void Write(Quote block) => Lines("> ", block.Text);

    public void Write(CodeBlock block) => Lines("", [new Words(block.Text)]);

    public void Write(Table block)
    {
        foreach (var row in block.Rows.Where(row => row.Count > 0))
        {
            Lines("", [new Words($"【{row[0]}】")]);
            foreach (var (column, cell) in block.Header.Zip(row).Skip(1))
            {
                Lines("・", [new Words($"{column}：{cell}")]);
            }
        }
    }

    public void Write(Note block) => Lines("", block.Text);

    public void Write(Words part) => _text.Append(part.Text);

    public void Write(Strong part) => _text.Append(part.Text);

    public void Write(Code part) => _text.Append(part.Text);

    public void Write(Link part) => _text.Append(part.Text).Append(" (").Append(part.Address.OriginalString).Append(')');

    public void Write(Person part) => _text.Append(part.Name.Length > 0 ? part.Name : part.User.Id);

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    private void Lines(string before, IReadOnlyList<Inline> parts)
    {
        if (_text.Length > 0)
        {
            _text.Append('\n');
        }

        _text.Append(before);
        foreach (var part in parts)
        {
            part.Accept(this);
        }
    }
}
