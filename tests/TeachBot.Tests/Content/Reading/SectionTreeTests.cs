using TeachBot.Content.Reading;
using Xunit;

namespace TeachBot.Tests.Content.Reading;

/// <summary>What <see cref="LectureReader"/> makes of headings.</summary>
public class SectionTreeTests
{
    [Fact]
    public void Headings_nest_by_their_level() =>
        Assert.Equal(["2 A", ".3 A1", ".3 A2", "..4 A2a", "2 B"], Notes.Outline("# 題", "## A", "### A1", "### A2", "#### A2a", "## B"));

    [Fact]
    public void A_level_that_jumps_is_one_step_down() =>
        Assert.Equal(["2 A", ".5 深い", ".4 浅い", "2 B"], Notes.Outline("# 題", "## A", "##### 深い", "#### 浅い", "## B"));

    [Fact]
    public void The_first_level_below_the_title_can_be_any() =>
        Assert.Equal(["3 A", "2 B", ".3 C"], Notes.Outline("# 題", "### A", "## B", "### C"));

    [Fact]
    public void A_second_title_is_a_section_of_the_same_lecture()
    {
        Assert.Equal("題", Notes.Read("# 題", "## A", "# 次", "## B").Title);
        Assert.Equal(["2 A", "1 次", ".2 B"], Notes.Outline("# 題", "## A", "# 次", "## B"));
    }

    [Theory]
    [InlineData("第3回.md", "## A", "第3回")]
    [InlineData("lectures/第3回.md", "本文", "第3回")]
    [InlineData("第3回.md", "", "第3回")]
    [InlineData("x.md", "## A\n# **題**と`名`", "題と名")]
    [InlineData("x.md", "題\n===", "題")]
    public void The_title_is_the_first_heading_of_level_1_or_the_file_s_name(string file, string markdown, string title) =>
        Assert.Equal(title, LectureReader.Read(file, markdown).Title);

    [Fact]
    public void What_stands_above_the_title_and_under_it_belongs_to_the_lecture_as_a_whole()
    {
        var root = Notes.Read("前置きです。", "", "# 題", "- 一", "- 二", "", "## A").Root;

        Assert.Equal((0, ""), (root.Level, root.Title));
        Assert.Equal([typeof(Paragraph), typeof(ItemList)], root.Blocks.Select(block => block.GetType()));
        Assert.Empty(Assert.Single(root.Children).Blocks);
    }

    [Fact]
    public void A_title_below_other_headings_closes_them()
    {
        var root = Notes.Read("## 前置き", "", "# 題", "", "本文です。").Root;

        Assert.Single(root.Blocks);
        Assert.Empty(Assert.Single(root.Children).Blocks);
    }

    [Theory]
    [InlineData("##")]
    [InlineData("## ##")]
    [InlineData("## <!-- 後で書く -->")]
    public void An_empty_heading_opens_nothing(string heading)
    {
        var root = Notes.Read("## A", "前です。", "", heading, "", "後です。").Root;

        Assert.Equal(
            ["前です。", "後です。"],
            Assert
                .Single(root.Children)
                .Blocks.Cast<Paragraph>()
                .SelectMany(paragraph => paragraph.Sentences)
                .Select(sentence => sentence.Text)
        );
    }

    [Fact]
    public void A_section_knows_its_line_its_path_and_its_parents()
    {
        var section = Notes.Read("# 題", "", "## A", "本文です。", "###B").Root.Descend().Last();

        Assert.Equal(("B", 3, 5), (section.Title, section.Level, section.Line));
        Assert.Equal(["A", "B"], section.Path);
        Assert.Equal(["B", "A", ""], section.Ascend().Select(above => above.Title));
    }

    [Theory]
    [InlineData("## **太字** と `code`", "太字 と code")]
    [InlineData("## [リンク](http://example.jp) &amp; 他", "リンク & 他")]
    [InlineData("## 閉じる ##", "閉じる")]
    [InlineData("見出し\n---", "見出し")]
    public void A_heading_is_what_the_reader_sees(string heading, string title) =>
        Assert.Equal(title, Assert.Single(LectureReader.Read("x.md", heading).Root.Children).Title);
}
