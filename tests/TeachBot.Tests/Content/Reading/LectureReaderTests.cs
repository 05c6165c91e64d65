using CsCheck;
using TeachBot.Content.Reading;
using TeachBot.Tests.Core.Text;
using Xunit;

namespace TeachBot.Tests.Content.Reading;

/// <summary>What <see cref="LectureReader"/> does with text that nobody should have written.</summary>
public class LectureReaderTests
{
    private static readonly string[] Fragments =
    [
        "#",
        "##",
        "###X",
        "＃＃見出し",
        "# T",
        "\n",
        "\n\n",
        "  \n",
        "\\\n",
        "\r\n",
        "\r",
        "- ",
        "* ",
        "1. ",
        "2．",
        "> ",
        "    ",
        "\t",
        "```",
        "```bash\n",
        "~~~",
        "`",
        "*",
        "**",
        "***",
        "_",
        "[",
        "]",
        "(",
        ")",
        "![",
        "](",
        "[x]: y",
        "[^1]",
        "[ ] ",
        "|",
        "\n|---|---|\n",
        "|:-:|",
        "===",
        "---",
        "<img src=\"a\" alt='",
        ">",
        "<br>",
        "<!--",
        "-->",
        "<script>",
        "</p>",
        "<",
        "&amp;",
        "&#0;",
        "&#xFFFE;",
        "\\",
        "http://x",
        "<http://x>",
        "。",
        "、",
        "（",
        "）",
        "「",
        "」",
        "！",
        "とは？",
        "$ ls",
        "A, B [x, y]",
        "a",
        "あ",
        "😀",
        "\uD83D",
        "\0",
        "例：",
        "① ",
        "\n② ",
        "【A】",
        "\n・",
        "[^1]: 注",
        "---\ntitle: 題\n---\n",
        ":::note",
        "<table><tr><td>",
        "</table>",
        "\n: 説明",
        "\uFEFF",
        "&#xFDD0;",
        "2．二",
    ];

    private static readonly Gen<string> Markdown = Gen.Frequency(
            (9, (IGen<string>)Gen.OneOf([.. Fragments.Select(Gen.Const)])),
            (1, Texts.Any)
        )
        .Array[0, 60]
        .Select(string.Concat);

    [Fact]
    public void Any_text_is_read_or_refused() => Markdown.Sample(AssertReadable, iter: 5000);

    [Fact]
    public void No_block_stands_outside_its_file() =>
        Markdown
            .Where(Texts.HasPlainLines)
            .Sample(
                text =>
                    Assert.All(
                        LectureReader
                            .Read("notes.md", text)
                            .Root.Descend()
                            .SelectMany(section => section.Blocks)
                            .Where(block => block is not (Figure or CodeBlock { Lines: [] })),
                        block => Assert.InRange(block.Line, 1, text.ReplaceLineEndings("\n").Split('\n').Length)
                    ),
                iter: 3000
            );

    [Theory]
    [InlineData(">", 200, ContentFault.TooDeep)]
    [InlineData("- a", 200, ContentFault.TooDeep)]
    [InlineData("1. ", 200, ContentFault.TooDeep)]
    [InlineData("> - ", 200, ContentFault.TooDeep)]
    [InlineData("[", 20_000, ContentFault.TooComplex)]
    [InlineData("*a ", 20_000, ContentFault.TooComplex)]
    [InlineData("x<!A ", 20_000, ContentFault.TooComplex)]
    public void What_nests_too_deeply_or_has_too_many_marks_is_refused_with_its_line(string opening, int times, ContentFault expected)
    {
        var deep =
            opening == "- a"
                ? string.Join('\n', Enumerable.Range(0, times).Select(depth => new string(' ', 2 * depth) + opening))
                : string.Concat(Enumerable.Repeat(opening, times));
        var fault = Assert.Throws<ContentException>(() => LectureReader.Read("deep.md", "前書き\n\n" + deep + "本文"));

        Assert.Equal((expected, "deep.md"), (fault.Fault, fault.Path));
        Assert.InRange(fault.Line, 3, 3 + ContentLimits.Nesting);
    }

    [Fact]
    public void A_line_across_the_page_is_no_nesting() =>
        Assert.Equal(["本文"], Notes.Sentences(string.Concat(Enumerable.Repeat("- ", 200)), "", "本文"));

    [Fact]
    public void What_nests_as_deeply_as_people_write_is_read() => Assert.Equal(["本文"], Notes.Sentences(new string('>', 20) + "本文"));

    [Fact]
    public void Any_text_becomes_a_course_that_answers() =>
        Gen.Select(Markdown, Texts.Any)
            .Sample(
                (markdown, question) =>
                {
                    try
                    {
                        Assert.NotNull(TestCourses.Of(markdown).Answer(question));
                    }
                    catch (ContentException fault)
                    {
                        Assert.Equal("lecture.md", fault.Path);
                    }
                },
                iter: 1000
            );

    [Fact]
    public void Any_bytes_are_text_or_refused_with_a_line() =>
        Gen
            .Byte.Array[0, 200]
            .Sample(
                bytes =>
                {
                    try
                    {
                        AssertReadable(ContentFile.Decode(bytes, "notes.md"));
                    }
                    catch (ContentException fault)
                    {
                        Assert.True(fault.Line > 0);
                    }
                },
                iter: 2000
            );

    private static void AssertReadable(string markdown)
    {
        try
        {
            Assert.NotNull(LectureReader.Read("notes.md", markdown).Root);
        }
        catch (ContentException fault)
        {
            Assert.Equal("notes.md", fault.Path);
        }
    }
}
