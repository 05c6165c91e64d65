using TeachBot.Content.Questions.Authoring;
using TeachBot.Content.Questions.Exchange;
using TeachBot.Content.Questions.Exchange.Authored;
using TeachBot.Core.Text;
using Xunit;

namespace TeachBot.Tests.Content.Questions.Exchange;

/// <summary>Questions from other programs keep what their HTML says.</summary>
public class HtmlTextTests
{
    [Theory]
    [InlineData("<p>2<sup>8</sup> はいくつですか？</p>", "2⁸ はいくつですか？")] // and not 28
    [InlineData("H<sub>2</sub>O", "H₂O")]
    [InlineData("<p>出力は？</p><pre>if x:\n    y()\n\nz()</pre>", "出力は？\nif x:\n    y()\n\nz()")]
    [InlineData("<pre>\n\tx\n</pre>次は？", "x\n次は？")]
    [InlineData("<p>a   b\n c</p>", "a b c")]
    [InlineData("<table><tr><th>名</th><th>点</th></tr><tr><td>甲</td><td>7</td></tr></table>", "名 | 点\n甲 | 7")]
    [InlineData("<h3>題</h3>前文<ul><li>一</li><li>二</li></ul><blockquote>引用</blockquote>次は？", "題\n前文\n一\n二\n引用\n次は？")]
    [InlineData("<dl><dt>語</dt><dd>意味</dd></dl>", "語：意味")]
    [InlineData("<del>旧</del>新", "新")]
    [InlineData("甲\u3000<br>乙", "甲\u3000\n乙")] // a wide space is a letter to HTML
    public void Raised_text_lines_cells_and_blocks_stand_apart(string html, string text) =>
        Assert.Equal(text, HtmlText.Plain(html, keepsLines: false, out _));

    [Fact]
    public void The_indent_of_code_is_there_when_it_is_asked()
    {
        var question = new ImportedQuestion
        {
            Form = TeachBot.Content.Questions.QuestionForm.SingleChoice,
            Line = 1,
            Prompt = "出力は？\nif x:\n    y()",
            Options = [new ImportedOption("1", true), new ImportedOption("2", false)],
            Explanation = "理由です。",
            Source = "語",
        };

        var course = TeachBot.Content.Course.Read(
            [("01.md", "# 題\n\n## 語\n\n語とは、単位です。\n")],
            "",
            [("01.md", AuthoredMarkdown.Write([question]))]
        );

        Assert.Equal(question.Prompt, Assert.Single(course.Authored.Questions).Prompt);
    }

    [Theory]
    [InlineData("10³", "10^3", true)]
    [InlineData("10³", "103", false)]
    [InlineData("2¹⁰倍", "2^10倍", true)]
    [InlineData("10⁻³", "10^-3", true)]
    [InlineData("m²", "m2", true)]
    [InlineData("CO₂", "co2", true)]
    public void A_power_is_another_number_than_its_digits_in_a_row(string one, string other, bool same) =>
        Assert.Equal(same, JapaneseText.Fold(one) == JapaneseText.Fold(other));
}
