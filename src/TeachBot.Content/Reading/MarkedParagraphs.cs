namespace TeachBot.Content.Reading;

/// <summary>
/// Makes one list of paragraphs that marks count (①②③, (1) (2), a) b), ・) over blank lines, and of headings that such marks seem to make
/// though nothing stands below them. What stands between two of them belongs to the first.
/// </summary>
internal static class MarkedParagraphs
{
    /// <summary>How far behind each other two marks of one list stand, in blocks.</summary>
    private const int Near = 5;

    internal static void Join(Section root)
    {
        foreach (var section in root.Descend().ToList())
        {
            TakeEmptyHeadings(section);
            var run = new List<(int At, LineMark Mark)>();
            for (var at = section.Blocks.Count - 1; at >= 0; at--)
            {
                if (MarkOf(section.Blocks[at]) is not { } mark)
                {
                    if (run is [.., { Mark.Number: 0 }])
                    {
                        // Bullets stand right behind each other.
                        Replace(section.Blocks, run);
                    }
                }
                else if (run.Count == 0 || (run[^1].Mark.Follows(mark) && run[^1].At - at <= Near))
                {
                    run.Add((at, mark));
                }
                else
                {
                    Replace(section.Blocks, run);
                    run.Add((at, mark));
                }

                if (run is [.., { Mark.Number: 1 }])
                {
                    Replace(section.Blocks, run);
                }
            }

            Replace(section.Blocks, run);
        }
    }

    private static LineMark? MarkOf(Block block) => block is Paragraph { Sentences: [var first, ..] } ? LineMark.Of(first.Text) : null;

    /// <summary>
    /// Puts a list in the place of a run, which was found from its end; one alone is none, nor are counts that do not begin with 1.
    /// </summary>
    private static void Replace(List<Block> blocks, List<(int At, LineMark Mark)> run)
    {
        if (run.Count > 1 && run[^1].Mark.Number < 2)
        {
            run.Reverse();
            var items = new List<ListItem>();
            for (var i = 0; i < run.Count; i++)
            {
                var paragraph = (Paragraph)blocks[run[i].At];
                List<Block> below = i + 1 < run.Count ? blocks[(run[i].At + 1)..run[i + 1].At] : [];
                items.Add(new ListItem(paragraph.Line, Unmarked(paragraph.Sentences, run[i].Mark.Length), below));
            }

            var (first, last) = (run[0].At, run[^1].At);
            blocks.RemoveRange(first, last - first + 1);
            blocks.Insert(first, new ItemList(items[0].Line, run[0].Mark.Kind is '①' or '(' ? 1 : null, items));
        }

        run.Clear();
    }

    private static List<Sentence> Unmarked(IReadOnlyList<Sentence> sentences, int mark) =>
        [sentences[0] with { Text = sentences[0].Text[mark..] }, .. sentences.Skip(1)];

    /// <summary>Short marked lines were taken for headings; where nothing stands under any of them, they are items.</summary>
    private static void TakeEmptyHeadings(Section section)
    {
        var empty = section
            .Children.TakeWhile(child => child.Children.Count == 0 && child.Blocks.Count == 0 && child.Title[0] is >= '①' and <= '⑳')
            .ToList();
        if (empty.Count > 1 && empty.Count == section.Children.Count(child => child.Title[0] is >= '①' and <= '⑳'))
        {
            section.Children.RemoveRange(0, empty.Count);
            section.Blocks.AddRange(empty.Select(child => new Paragraph(child.Line, [new Sentence(child.Title, child.Line, [])])));
        }
    }
}
