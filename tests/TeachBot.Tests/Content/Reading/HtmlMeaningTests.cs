using TeachBot.Content.Reading;
using Xunit;

namespace TeachBot.Tests.Content.Reading;

/// <summary>What HTML and Markdown say beside the letters is not lost when only letters are left.</summary>
public class HtmlMeaningTests
{
    [Theory]
    [InlineData("容量は2<sup>10</sup>倍です。", "容量は2¹⁰倍です。")] // and not 210
    [InlineData("10<sup>-3</sup>と10<sup>−3</sup>です。", "10⁻³と10⁻³です。")]
    [InlineData("計算量はO(n<sup>2</sup>)です。", "計算量はO(n²)です。")]
    [InlineData("和は2<sup>n-1</sup>と2<sup>k-1</sup>です。", "和は2ⁿ⁻¹と2^(k-1)です。")]
    [InlineData("和は2<sup>k</sup>です。", "和は2^kです。")]
    [InlineData("CO<sub>2</sub>は気体です。", "CO₂は気体です。")]
    [InlineData("x<sub>max</sub>は最大値です。", "x_maxは最大値です。")]
    [InlineData("1<sup>st</sup>は1番目です。", "1stは1番目です。")]
    [InlineData("製品<sup>TM</sup>は商標です。", "製品TMは商標です。")]
    [InlineData("説は定まっていません<sup>[3]</sup>。", "説は定まっていません[3]。")]
    [InlineData("漢字<sup>かんじ</sup>は文字です。", "漢字かんじは文字です。")]
    [InlineData("幅は10です。~~20です。~~", "幅は10です。")]
    [InlineData("幅は<del>20</del><s>30</s>10です。", "幅は10です。")]
    [InlineData("2<sup>10は閉じていません。", "210は閉じていません。")]
    [InlineData("範囲は10~20です。", "範囲は10~20です。")]
    public void Raised_lowered_and_struck_out_text_in_a_sentence(string written, string read) =>
        Assert.Equal(
            read,
            string.Concat(Assert.IsType<Paragraph>(Assert.Single(Blocks(written))).Sentences.Select(sentence => sentence.Text))
        );

    [Theory]
    [InlineData("一<br>\n~~二<br>\n三~~\n四です。五です。", 4)]
    [InlineData("<del>一\n二</del>\n三です。", 3)]
    public void What_is_struck_out_moves_no_line(string written, int line) =>
        Assert.Equal(line, Assert.IsType<Paragraph>(Blocks(written)[^1]).Sentences[^1].Line - 2);

    [Fact]
    public void A_pipe_in_code_in_a_table_is_a_pipe()
    {
        var table = Assert.IsType<Table>(
            Assert.Single(Blocks("| コマンド | 説明 |\n| --- | --- |\n| `ls \\| wc -l` | 数える |\n| a \\| b | 又は |"))
        );

        Assert.Equal(
            [
                ["ls | wc -l", "数える"],
                ["a | b", "又は"],
            ],
            table.Rows.Select(row => row.Cells)
        );
    }

    [Fact]
    public void Code_in_pre_keeps_its_lines()
    {
        var code = Assert.IsType<CodeBlock>(Assert.Single(Blocks("<pre><code>\nfor i in range(2):\n    print(i &lt; 1)\n</code></pre>")));

        Assert.Equal((4, "for i in range(2):|    print(i < 1)"), (code.Line, string.Join('|', code.Lines)));
    }

    [Theory]
    [InlineData("<h2>みかん</h2>", "みかん")]
    [InlineData("<h2 id=\"a\" align='center'>冬の<b>みかん</b></h2>", "冬のみかん")]
    [InlineData("<div>\n<h2>みかん</h2>\n</div>", "みかん")]
    public void A_heading_in_HTML_is_a_heading(string written, string title)
    {
        var root = LectureReader.Read("01.md", $"# 題\n\n{written}\n\nみかんは、果物です。\n").Root;

        Assert.Equal([title], root.Descend().Where(section => section.Level == 2).Select(section => section.Title));
    }

    [Theory]
    [InlineData("```\n<h2>みかん</h2>\n```")]
    [InlineData("<h2><img src=\"a.png\"></h2>")]
    [InlineData("<h2>みかん")]
    public void What_only_looks_like_one_is_none(string written) =>
        Assert.DoesNotContain(
            LectureReader.Read("01.md", $"# 題\n\n{written}\n\nみかんは、果物です。\n").Root.Descend(),
            section => section.Level == 2
        );

    private static List<Block> Blocks(string markdown) =>
        LectureReader.Read("01.md", $"# 題\n\n{markdown}\n").Root.Descend().SelectMany(section => section.Blocks).ToList();
}
