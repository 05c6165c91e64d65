using TeachBot.Content.Knowledge;
using TeachBot.Content.Reading;
using TeachBot.Core.Text;
using Xunit;

namespace TeachBot.Tests.Content.Reading;

public sealed class HostileTextTests
{
    [Theory]
    [InlineData("x\uFFFE")]
    [InlineData("\uFFFF茶")]
    public void A_noncharacter_is_no_reason_to_fail(string text)
    {
        Assert.DoesNotContain('\uFFFE', JapaneseText.Fold(text));
        Assert.False(TestCourses.Of("# 茶\n## 煎茶\n" + text + "緑です。").Answer(text + "とは？").IsAnswered);
    }

    [Fact]
    public void Emphasis_nested_beyond_all_sense_is_a_fault_of_the_file()
    {
        var stars = new string('*', 40_000);

        Assert.Equal(
            ContentFault.TooComplex,
            Assert.Throws<ContentException>(() => LectureReader.Read("01.md", stars + "a" + stars)).Fault
        );
    }

    [Theory]
    [InlineData("a\fb\n\nc。")]
    [InlineData("a\u2028b\n\nc。")]
    [InlineData("a\uFDD0b\n\nc。")]
    [InlineData("ab\r\n\r\nc。")]
    public void Only_a_line_end_ends_a_line(string markdown)
    {
        var last = LectureReader.Read("01.md", markdown).Root.Blocks.OfType<Paragraph>().Last();

        Assert.Equal(3, last.Sentences[0].Line);
    }

    [Theory]
    [InlineData("- ```\n  code\n  ```\n\n##次")]
    [InlineData("1. ```bash\n   ##comment\n   ```\n\n##次")]
    [InlineData("```code```です。\n\n##次")]
    [InlineData("＃＃ 次")]
    public void A_heading_without_a_space_is_found_behind_any_code(string markdown) =>
        Assert.Equal(["次"], LectureReader.Read("01.md", markdown).Root.Children.Select(section => section.Title));

    [Fact]
    public void A_bracket_inside_an_attribute_does_not_end_the_tag()
    {
        var figure = Assert.Single(LectureReader.Read("01.md", "図 <img alt=\"a>b\" src=\"x.png\">").Root.Blocks.OfType<Figure>());

        Assert.Equal(("x.png", "a>b"), (figure.Source, figure.AlternativeText));
    }

    [Fact]
    public void A_line_break_before_bold_parts_Latin_words() =>
        Assert.Equal(
            "the word is",
            Assert.IsType<Paragraph>(LectureReader.Read("01.md", "the\n**word** is").Root.Blocks[0]).Sentences[0].Text
        );

    [Fact]
    public void A_bold_line_under_the_title_does_not_swallow_the_sections() =>
        Assert.Equal(
            ["今日の目標", "A", "B"],
            LectureReader.Read("01.md", "# T\n**今日の目標**\n\n- x\n\n## A\n\n## B").Root.Children.Select(section => section.Title)
        );

    [Theory]
    [InlineData("```bash\n# install it\nsudo apt install x\n```", "sudo apt install x")]
    [InlineData("```\n# apt install x\n```", "apt install x")]
    [InlineData("```python\n# read the file\nopen('x')\n```", "")]
    public void A_comment_is_no_command(string markdown, string commands) =>
        Assert.Equal(
            commands,
            string.Join(
                ';',
                TestCourses
                    .Of("# T\n## A\n" + markdown)
                    .Knowledge.Facts.Where(fact => fact.Kind == FactKind.Command)
                    .Select(fact => fact.Text)
            )
        );

    [Theory]
    [InlineData("3.5インチ, 2.5インチ", "3.5インチ;2.5インチ")]
    [InlineData("1. 甲, 乙", "甲;乙")]
    [InlineData("・甲, 乙", "甲;乙")]
    public void A_number_is_a_bullet_only_with_a_space_behind_it(string line, string names) =>
        Assert.Equal(names, string.Join(';', NameListReader.Read(line, 1).Select(name => name.Name)));

    [Fact]
    public void Broken_bytes_behind_a_byte_order_mark_are_found_in_their_line()
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, [0xEF, 0xBB, 0xBF, .. "# T\n\n\n"u8, 0xFF]);
            Assert.Equal(4, Assert.Throws<ContentException>(() => ContentFile.Text(file, file)).Line);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
