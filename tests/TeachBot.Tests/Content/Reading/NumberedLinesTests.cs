using TeachBot.Content.Reading;
using Xunit;

namespace TeachBot.Tests.Content.Reading;

public class NumberedLinesTests
{
    [Fact]
    public void A_list_that_goes_on_behind_a_remark_is_still_a_list()
    {
        var blocks = Notes.Read("手順です。", "2. 二つ目です。", "   続きです。", "3． 三つ目").Root.Blocks;

        Assert.Equal("手順です。", Assert.Single(Assert.IsType<Paragraph>(blocks[0]).Sentences).Text);
        var steps = Assert.IsType<ItemList>(blocks[1]);
        Assert.Equal((2, 2), (steps.Line, steps.Start));
        Assert.Equal(
            ["2: 二つ目です。続きです。", "4: 三つ目"],
            steps.Items.Select(item => $"{item.Line}: {string.Concat(item.Sentences.Select(sentence => sentence.Text))}")
        );
        Assert.Equal([2, 3, 4], steps.Items.SelectMany(item => item.Sentences).Select(sentence => sentence.Line));
    }

    [Theory]
    [InlineData("手順です。")]
    [InlineData("全部で\n3.5個です。")]
    [InlineData("年は\n2024. だったか、\n1234. だったか。")]
    [InlineData("途中の 2. は番号ではない。")]
    [InlineData("2.番号の後に空きがない。")]
    public void A_number_inside_running_text_begins_no_step(string markdown) => Assert.Null(NumberedLines.Split(Marked(markdown)));

    [Fact]
    public void Text_without_a_lead_has_an_empty_one()
    {
        var (before, steps) = NumberedLines.Split(Marked("\n4. 四つ目", line: 9))!.Value;

        Assert.Equal(("", 9), (before.Text, before.Line));
        Assert.Equal((10, 4), (steps.Line, steps.Start));
    }

    private static MarkedText Marked(string text, int line = 1) => new(text.Replace('\n', MarkedText.SoftBreak), line);
}
