namespace TeachBot.Content.Reading;

/// <summary>What a section says, piece by piece, without code.</summary>
internal static class SectionText
{
    /// <summary>The sentences, items and cells of a section and of all below it, headings left out.</summary>
    internal static IEnumerable<string> Below(Section section) => section.Descend().SelectMany(below => below.Blocks).SelectMany(Of);

    /// <summary>The pieces of a block, in order.</summary>
    internal static IEnumerable<string> Of(Block block) =>
        block switch
        {
            Paragraph paragraph => paragraph.Sentences.Select(sentence => sentence.Text),
            ItemList list => list.Items.SelectMany(item =>
                item.Sentences.Select(sentence => sentence.Text).Concat(item.Blocks.SelectMany(Of))
            ),
            Callout callout => callout.Blocks.SelectMany(Of).Prepend(callout.Title.Text),
            Table table => table.Rows.SelectMany(row => row.Cells).Concat(table.Header),
            GlossaryEntry entry => entry.Sentences.Select(sentence => sentence.Text).Prepend(entry.Term),
            NameList names => [names.Text],
            _ => [],
        };
}
