using TeachBot.Content.Reading;
using Xunit;

namespace TeachBot.Tests.Content.Reading;

/// <summary>What <see cref="LectureReader"/> makes of everything but headings.</summary>
public class LectureBlocksTests
{
    [Fact]
    public void Every_block_has_its_line()
    {
        var root = Notes
            .Read(
                "段落です。",
                "",
                "- 項目",
                "",
                "| a | b |",
                "|---|---|",
                "| 1 | 2 |",
                "",
                "![図](a.png)",
                "",
                "```",
                "赤、青",
                "```",
                "",
                "```bash",
                "ls",
                "```",
                "",
                "~~~python",
                "x = 1",
                "~~~",
                "",
                "    y = 2",
                "",
                "<p>文です。</p>",
                "",
                "> 引用です。"
            )
            .Root;

        Assert.Equal(
            [
                "Paragraph 1",
                "ItemList 3",
                "Table 5",
                "Figure 9",
                "NameList 12",
                "Transcript 16",
                "CodeBlock 20",
                "CodeBlock 23",
                "Paragraph 25",
                "Paragraph 27",
            ],
            root.Blocks.Select(block => $"{block.GetType().Name} {block.Line}")
        );
    }

    [Fact]
    public void An_item_has_its_sentences_and_what_stands_below_them()
    {
        var list = Notes.Only<ItemList>(
            "3. 三つ目です。  ",
            "   続きです。",
            "   - 下位",
            "4. 四つ目",
            "",
            "   ```",
            "   $ ls",
            "   ```",
            "5. ![図](a.png)"
        );

        Assert.Equal(3, list.Start);
        Assert.Equal([1, 4, 9], list.Items.Select(item => item.Line));
        Assert.Equal([("三つ目です。", 1), ("続きです。", 2)], list.Items[0].Sentences.Select(sentence => (sentence.Text, sentence.Line)));
        Assert.Equal(3, Assert.IsType<ItemList>(Assert.Single(list.Items[0].Blocks)).Line);
        Assert.Equal(7, Assert.IsType<Transcript>(Assert.Single(list.Items[1].Blocks)).Line);
        Assert.Empty(list.Items[2].Sentences);
        Assert.IsType<Figure>(Assert.Single(list.Items[2].Blocks));
    }

    [Theory]
    [InlineData("- 項目", null)]
    [InlineData("* 項目", null)]
    [InlineData("1. 項目", 1)]
    [InlineData("0) 項目", 0)]
    [InlineData("999999999. 項目", 999999999)]
    public void A_list_starts_with_its_number_or_has_bullets(string item, int? start) =>
        Assert.Equal(start, Notes.Only<ItemList>(item).Start);

    [Theory]
    [InlineData("- [ ] 課題", "課題")]
    [InlineData("- [x] 課題", "課題")]
    [InlineData("- [参考] 課題", "[参考] 課題")]
    public void A_task_loses_its_box(string item, string text) => Assert.Equal(text, Notes.Only<ItemList>(item).Items[0].Sentences[0].Text);

    [Theory]
    [InlineData("> [!NOTE]\n> 注意です。", "注意です。")]
    [InlineData("本文です[^1]。", "本文です。")]
    public void Labels_of_callouts_and_numbers_of_footnotes_are_no_text(string markdown, string text) =>
        Assert.Equal([text], Notes.Sentences(markdown));

    [Fact]
    public void A_table_has_a_header_and_rows_of_its_width()
    {
        var table = Notes.Only<Table>(
            "| 型 | **特徴** | 例 |",
            "|:--|:-:|--:|",
            "| A | `速い` | B\\|C |",
            "| D |",
            "| | <b>遅い</b> | [E](e) |"
        );

        Assert.Equal(["型", "特徴", "例"], table.Header);
        Assert.Equal([(3, "A/速い/B|C"), (4, "D//"), (5, "/遅い/E")], table.Rows.Select(row => (row.Line, string.Join('/', row.Cells))));
    }

    [Theory]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 | 3 |\n| 4 |")]
    [InlineData("a | b\n-|-\n1 | 2\n4 |")]
    public void No_row_is_ragged(string markdown)
    {
        var table = Notes.Only<Table>(markdown);

        Assert.All(table.Rows, row => Assert.Equal(table.Header.Count, row.Cells.Count));
    }

    [Fact]
    public void A_table_without_rows_says_nothing() => Assert.Empty(Notes.Read("| a | b |", "|---|---|").Root.Blocks);

    [Theory]
    [InlineData("![図の説明](./a.png)", "./a.png", "図の説明")]
    [InlineData("![図の**説明**](a.png \"題\")", "a.png", "図の説明")]
    [InlineData("![](a.png)", "a.png", "")]
    [InlineData("![図][ref]\n\n[ref]: a.png", "a.png", "図")]
    [InlineData("<img src=\"./a.png\" width=\"100%\">", "./a.png", "")]
    [InlineData("<p align=\"center\"><img src=\"a.png\" alt=\"図\"></p>", "a.png", "図")]
    [InlineData("[![図](a.png)](http://example.jp)", "a.png", "図")]
    public void A_picture_is_a_figure_in_Markdown_and_in_HTML(string markdown, string source, string alternativeText) =>
        Assert.Equal(new Figure(1, source, alternativeText), Notes.Only<Figure>(markdown.Split('\n')));

    [Fact]
    public void A_picture_in_a_text_follows_it_with_its_own_line()
    {
        var blocks = Notes.Read("一行目です。", "二行目に![図](a.png)がある。<img src='b.png'>").Root.Blocks;

        Assert.Equal(["一行目です。", "二行目にがある。"], Assert.IsType<Paragraph>(blocks[0]).Sentences.Select(sentence => sentence.Text));
        Assert.Equal([new Figure(2, "a.png", "図"), new Figure(2, "b.png", "")], blocks.Skip(1));
    }

    [Fact]
    public void A_picture_in_a_heading_belongs_to_the_section() =>
        Assert.Equal(new Figure(1, "a.png", "図"), Assert.Single(Notes.Read("## 概念図 ![図](a.png)").Root.Children[0].Blocks));
}
