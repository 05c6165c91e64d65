using System.Text.Json;
using TeachBot.Core.Documents;
using TeachBot.Core.Text;

namespace TeachBot.Slack.Rendering;

/// <summary>Writes pieces of a document as blocks, into the array that the writer is in.</summary>
/// <param name="json">Takes them.</param>
/// <param name="canHaveTable">Whether a table can stand there: one in a message, none in a view.</param>
internal sealed class BlockWriter(Utf8JsonWriter json, bool canHaveTable) : IBlockWriter
{
    /// <summary>Rows that have a heading and points each, where no table can stand; more would be more blocks than a message has.</summary>
    private const int MostAsPoints = 10;

    private readonly RichText _rich = new(json);
    private bool _hasRoomForTable = canHaveTable;
    private int _from;

    /// <summary>How many blocks were written.</summary>
    internal int Count { get; private set; }

    /// <summary>Writes a piece.</summary>
    internal void Write(Piece piece)
    {
        _from = piece.From;
        piece.Block.Accept(this);
    }

    /// <inheritdoc/>
    public void Write(Heading block)
    {
        var text = PlainText.Of(new Document([new Paragraph(block.Text)])).Replace('\n', ' ');
        if (text.Length is 0 or > SlackLimits.Header || block.Text.Any(part => part is Link))
        {
            Rich("rich_text_section", block.Text, isBold: true);
            return;
        }

        Begin("header");
        json.WritePlain("text", JapaneseText.WellFormed(text));
        json.WriteEndObject();
    }

    /// <inheritdoc/>
    public void Write(Paragraph block) => Rich("rich_text_section", block.Text);

    /// <inheritdoc/>
    public void Write(BulletList block)
    {
        Begin("rich_text");
        json.WriteStartArray("elements");
        json.WriteStartObject();
        json.WriteString("type", "rich_text_list");
        json.WriteString("style", block.IsNumbered ? "ordered" : "bullet");
        if (block.IsNumbered && _from > 0)
        {
            json.WriteNumber("offset", _from);
        }

        json.WriteStartArray("elements");
        foreach (var item in block.Items)
        {
            _rich.Write("rich_text_section", item);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <inheritdoc/>
    public void Write(Quote block) => Rich("rich_text_quote", block.Text);

    /// <inheritdoc/>
    public void Write(CodeBlock block) => Rich("rich_text_preformatted", [new Words(block.Text)]);

    /// <inheritdoc/>
    public void Write(Table block)
    {
        if (!_hasRoomForTable)
        {
            foreach (var piece in block.Rows.Count > MostAsPoints ? Pieces.AsLines(block) : Pieces.AsPoints(block))
            {
                Write(piece);
            }

            return;
        }

        _hasRoomForTable = false;
        Begin("table");
        json.WriteStartArray("column_settings");
        foreach (var _ in block.Header)
        {
            // A phone shows a cell on several lines rather than half of it.
            json.WriteStartObject();
            json.WriteBoolean("is_wrapped", true);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("rows");
        foreach (var row in block.Rows.Prepend(block.Header))
        {
            json.WriteStartArray();
            foreach (var at in Enumerable.Range(0, block.Header.Count))
            {
                json.WriteStartObject();
                json.WriteString("type", "raw_text");
                json.WriteString("text", at < row.Count && row[at].Length > 0 ? JapaneseText.WellFormed(row[at]) : " ");
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Small print. Words are plain text, so that a star is a star; only links need Slack's own signs.</summary>
    public void Write(Note block)
    {
        if (block.Text.Count > SlackLimits.ContextElements || block.Text.Any(part => part is not (Words or Strong or Link)))
        {
            Rich("rich_text_section", block.Text);
            return;
        }

        Begin("context");
        json.WriteStartArray("elements");
        foreach (var part in block.Text)
        {
            switch (part)
            {
                case Link link:
                    json.WriteStartObject();
                    json.WriteString("type", "mrkdwn");
                    json.WriteString(
                        "text",
                        $"<{Mrkdwn.Escape(link.Address.AbsoluteUri).Replace("|", "%7C", StringComparison.Ordinal)}"
                            + $"|{Mrkdwn.Escape(link.Text.Replace('\n', ' '))}>"
                    );
                    json.WriteEndObject();
                    break;
                case Words { Text: { Length: > 0 } text }:
                    Plain(text);
                    break;
                case Strong { Text: { Length: > 0 } text }:
                    Plain(text);
                    break;
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Plain(string text)
    {
        json.WriteStartObject();
        json.WriteString("type", "plain_text");
        json.WriteString("text", JapaneseText.WellFormed(text));
        json.WriteBoolean("emoji", false);
        json.WriteEndObject();
    }

    private void Rich(string type, IReadOnlyList<Inline> parts, bool isBold = false)
    {
        Begin("rich_text");
        json.WriteStartArray("elements");
        _rich.Write(type, parts, isBold);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Begin(string type)
    {
        Count++;
        json.WriteStartObject();
        json.WriteString("type", type);
    }
}
