using TeachBot.Core.Documents;
using TeachBot.Core.Text;

namespace TeachBot.Slack.Rendering;

/// <summary>A block that fits into one of Slack's.</summary>
/// <param name="Block">The block.</param>
/// <param name="From">How many points of the same numbered list stand before it.</param>
internal sealed record Piece(Block Block, int From)
{
    /// <summary>How much it says, in UTF-16 units.</summary>
    internal int Length { get; } = PlainText.Of(new Document([Block])).Length;
}

/// <summary>Parts what is too long for one block: between lines where that is possible, else between grapheme clusters.</summary>
internal static class Pieces
{
    /// <summary>A document's blocks, each within Slack's bounds.</summary>
    internal static IEnumerable<Piece> Of(Document document) => document.Blocks.SelectMany(Of);

    /// <summary>The table as a heading with points a row, for where no table can stand.</summary>
    internal static IEnumerable<Piece> AsPoints(Table table) => Fallbacks.AsPoints(table).SelectMany(Of);

    /// <summary>The table as a point a row: few blocks, whatever it says.</summary>
    internal static IEnumerable<Piece> AsLines(Table table) =>
        Of(
            new Document([
                new BulletList([
                    .. table
                        .Rows.Where(row => row.Count > 0)
                        .Select(row =>
                            (IReadOnlyList<Inline>)
                                [
                                    new Strong(row[0]),
                                    .. table
                                        .Header.Zip(row)
                                        .Skip(1)
                                        .Select((cell, at) => new Words($"{(at == 0 ? "　" : "／")}{cell.First}：{cell.Second}")),
                                ]
                        ),
                ]),
            ])
        );

    private static IEnumerable<Piece> Of(Block block) =>
        block switch
        {
            Paragraph paragraph => Parts(paragraph.Text).Select(part => new Piece(new Paragraph(part), 0)),
            Quote quote => Parts(quote.Text).Select(part => new Piece(new Quote(part), 0)),
            Note note => Parts(note.Text).Select(part => new Piece(new Note(part), 0)),
            BulletList list => Points(list),
            CodeBlock code => Cuts(code.Text).Select(text => new Piece(new CodeBlock(text), 0)),
            Table { Header.Count: > SlackLimits.TableColumns } table => AsPoints(table),
            Table table => Tables.Of(table).Select(part => new Piece(part, 0)),
            _ => [new Piece(block, 0)],
        };

    private static IEnumerable<Piece> Points(BulletList list)
    {
        var (points, length, from) = (new List<IReadOnlyList<Inline>>(), 0, 0);
        foreach (var point in list.Items.SelectMany(Parts))
        {
            var longer = point.Sum(LengthOf);
            if (points.Count > 0 && length + longer > SlackLimits.BlockText)
            {
                yield return new Piece(new BulletList(points, list.IsNumbered), from);
                (points, length, from) = ([], 0, from + points.Count);
            }

            points.Add(point);
            length += longer;
        }

        if (points.Count > 0)
        {
            yield return new Piece(new BulletList(points, list.IsNumbered), from);
        }
    }

    /// <summary>The parts of a text, a list of them a block.</summary>
    private static IEnumerable<IReadOnlyList<Inline>> Parts(IReadOnlyList<Inline> inlines)
    {
        var (part, length) = (new List<Inline>(), 0);
        foreach (var inline in inlines.SelectMany(Short))
        {
            if (part.Count > 0 && length + LengthOf(inline) > SlackLimits.BlockText)
            {
                yield return part;
                (part, length) = ([], 0);
            }

            part.Add(inline);
            length += LengthOf(inline);
        }

        if (length > 0)
        {
            yield return part;
        }
    }

    private static IEnumerable<Inline> Short(Inline inline) =>
        inline switch
        {
            Words words => Cuts(words.Text).Select(text => new Words(text)),
            Strong strong => Cuts(strong.Text).Select(text => new Strong(text)),
            Code code => Cuts(code.Text).Select(text => new Code(text)),
            Link link => [link with { Text = Graphemes.Cut(link.Text, SlackLimits.BlockText) }],
            _ => [inline],
        };

    private static IEnumerable<string> Cuts(string text)
    {
        var rest = text.AsMemory();
        while (rest.Length > 0)
        {
            var end =
                rest.Length <= SlackLimits.BlockText ? rest.Length
                : rest.Span[..SlackLimits.BlockText].LastIndexOf('\n') is > 0 and var line ? line + 1
                : Graphemes.Fit(rest.Span, SlackLimits.BlockText);
            yield return rest[..end].ToString();
            rest = rest[end..];
        }
    }

    private static int LengthOf(Inline inline) =>
        inline switch
        {
            Words words => words.Text.Length,
            Strong strong => strong.Text.Length,
            Code code => code.Text.Length,
            Link link => link.Text.Length,
            Person person => Math.Max(1, person.Name.Length),
            _ => 0,
        };
}
