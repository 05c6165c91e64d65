using TeachBot.Content;
using TeachBot.Content.Reading;
using Xunit;

namespace TeachBot.Tests.Content.Reading;

/// <summary>
/// Texts of 64 kB whose reading once took minutes: whoever lets them take so long again does not see these tests end. The fuzz command of
/// the benchmarks measures how long they take.
/// </summary>
public class LongTextTests
{
    private const int Size = 64 * 1024;

    [Theory]
    [InlineData("", "# a\n")]
    [InlineData("## a\n", "### b\n")]
    [InlineData("", "## 甲\n### 乙\n")]
    [InlineData("", "① 甲\n\n")]
    [InlineData("", "a*")]
    [InlineData("", "[a](")]
    [InlineData("", "[^a")]
    [InlineData("", "`a``b")]
    [InlineData("x", "<?a ")]
    [InlineData("<div>", "<a ")]
    [InlineData("<div>", "<a '")]
    [InlineData("<div>", "<table><tr><td>")]
    [InlineData("<div><img ", "a")]
    [InlineData("", "|*a")]
    [InlineData("|a|b|\n|-|-|\n", "|[a](b)|**b**|\n")]
    [InlineData("## a", " ")]
    [InlineData("```\n用語:", " ")]
    [InlineData("```\n[", "a@")]
    [InlineData("例：", " ")]
    [InlineData("あ\n", "2. a\n")]
    [InlineData("", "[a]: b\n")]
    [InlineData("", "[^a]: b\n")]
    [InlineData("", "<b>")]
    [InlineData("", "、<br>")]
    [InlineData("", "・甲\n")]
    public void A_text_is_read_or_refused(string opening, string repeated)
    {
        var text = opening + string.Concat(Enumerable.Repeat(repeated, Size / repeated.Length));
        try
        {
            Assert.Single(Course.Read([("long.md", text)]).Knowledge.Lectures);
        }
        catch (ContentException fault)
        {
            Assert.True(fault.Fault is ContentFault.TooComplex or ContentFault.TooDeep);
        }
    }

    [Fact]
    public void A_table_far_wider_than_its_rows_is_refused() =>
        Assert.Equal(
            ContentFault.TooComplex,
            Assert
                .Throws<ContentException>(() =>
                    LectureReader.Read(
                        "wide.md",
                        $"{string.Concat(Enumerable.Repeat("|a", 5000))}|\n{string.Concat(Enumerable.Repeat("|-", 5000))}"
                            + $"|\n{string.Concat(Enumerable.Repeat("|a\n", 5000))}"
                    )
                )
                .Fault
        );

    [Fact]
    public void An_ordinary_lecture_as_long_as_the_limit_is_read()
    {
        const string Part =
            "## 甲\n\n甲は、**乙**を使う[丙](http://x)です。\n\n- 一つ目：説明です。\n- 二つ目：説明です。\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```\n$ ls\n```\n\n";

        Assert.NotEmpty(LectureReader.Read("long.md", string.Concat(Enumerable.Repeat(Part, ContentLimits.FileBytes / 200))).Root.Children);
    }
}
