using TeachBot.Content.Reading;
using Xunit;

namespace TeachBot.Tests.Content.Reading;

public class PseudoHeadingTests
{
    [Theory]
    [InlineData("**特徴**", "特徴")]
    [InlineData("<b>特徴</b>", "特徴")]
    [InlineData("【注意】", "【注意】")]
    [InlineData("■特徴", "■特徴")]
    [InlineData("① 期間の上限", "① 期間の上限")]
    public void A_line_that_does_a_heading_s_work_is_one(string line, string title) =>
        Assert.Equal(["2 A", $".3 {title}"], Notes.Outline("## A", "", line, "", "本文です。"));

    [Theory]
    [InlineData("**特徴**です。")]
    [InlineData("**特徴**と**用途**")]
    [InlineData("**特徴：**")]
    [InlineData("**特徴です。**")]
    [InlineData("【A】と【B】")]
    [InlineData("①")]
    [InlineData("- **特徴**")]
    [InlineData("**三十字を超える太字の段落は、見出しではなく、強調された文章です**")]
    public void A_line_that_says_something_is_text(string line) => Assert.Equal(["2 A"], Notes.Outline("## A", "", line));

    [Fact]
    public void It_stands_one_level_below_the_real_heading_and_beside_its_like() =>
        Assert.Equal(
            ["2 A", ".3 【一】", ".3 【二】", ".3 B", "..4 【三】", "2 C"],
            Notes.Outline("## A", "", "【一】", "", "【二】", "", "### B", "", "【三】", "", "## C")
        );

    [Fact]
    public void What_follows_belongs_to_it_with_its_own_line()
    {
        var section = Notes.Read("## A", "", "**特徴**", "", "本文です。").Root.Descend().Last();

        Assert.Equal(("特徴", 3, 5), (section.Title, section.Line, Assert.Single(section.Blocks).Line));
    }

    [Theory]
    [InlineData("例）Docker、LXC(エルエックスシー)", "Docker|LXC")]
    [InlineData("具体例：赤、青。", "赤|青")]
    public void A_line_of_examples_is_a_list_of_names(string line, string names) =>
        Assert.Equal(names.Split('|'), Notes.Only<NameList>(line).Names.Select(name => name.Name));

    [Theory]
    [InlineData("例：これは文です。")]
    [InlineData("例）甘さを調整する")]
    [InlineData("例：一つ目。二つ目、三つ目。")]
    public void An_example_that_is_a_sentence_is_text(string line) => Assert.Equal(line, string.Concat(Notes.Sentences(line)));
}
