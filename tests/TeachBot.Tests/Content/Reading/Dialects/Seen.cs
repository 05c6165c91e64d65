using TeachBot.Content.Reading;

namespace TeachBot.Tests.Content.Reading.Dialects;

/// <summary>
/// What a student would see of notes: a block is written as its kind and its text, blocks are set apart by |, headings stand as
/// <c>#title</c>. P paragraph, L list, T table, F figure, C code, ! a frame with its title.
/// </summary>
internal static class Seen
{
    internal static string Of(string markdown) => string.Join('|', Of(Notes.Read(markdown).Root));

    private static IEnumerable<string> Of(Section section) =>
        section.Blocks.Select(Of).Concat(section.Children.SelectMany(child => Of(child).Prepend("#" + child.Title)));

    private static string Of(Block block) =>
        block switch
        {
            Paragraph paragraph => "P:" + string.Join('/', paragraph.Sentences.Select(sentence => sentence.Text)),
            ItemList list => $"L{list.Start}:"
                + string.Join(
                    ',',
                    list.Items.Select(item =>
                        string.Concat(item.Sentences.Select(sentence => sentence.Text))
                        + (item.Blocks.Count > 0 ? $"[{string.Join('|', item.Blocks.Select(Of))}]" : "")
                    )
                ),
            Table table => "T:"
                + string.Join(';', table.Rows.Select(row => row.Cells).Prepend(table.Header).Select(cells => string.Join(',', cells))),
            Figure figure => $"F:{figure.Source}/{figure.AlternativeText}",
            NameList names => "N:" + names.Text,
            CodeBlock code => "C:" + string.Join('/', code.Lines),
            Transcript typed => "C:" + string.Join('/', typed.Lines.Select(line => line.Text)),
            Callout callout => $"!{callout.Title.Text}[{string.Join('|', callout.Blocks.Select(Of))}]",
            _ => block.GetType().Name,
        };
}
