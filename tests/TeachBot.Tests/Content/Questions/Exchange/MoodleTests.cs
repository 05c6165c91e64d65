using System.Xml.Linq;
using CsCheck;
using TeachBot.Content.Questions;
using TeachBot.Content.Questions.Exchange;
using TeachBot.Content.Questions.Exchange.Moodle;
using TeachBot.Tests.Core.Text;
using Xunit;

namespace TeachBot.Tests.Content.Questions.Exchange;

public class MoodleTests
{
    private static readonly MoodleFormat Format = new();
    private static readonly MoodleReader Reader = new();

    public static TheoryData<Question, string, string> Written =>
        new()
        {
            { Sample.Single(), "multichoice", "100 りんご 赤い。 | 0 みかん 橙色。 | 0 ぶどう 紫色。" },
            { Sample.Multiple(), "multichoice", "50 みかん 冬。 | 50 りんご 秋から冬。 | -50 すいか 夏。 | -50 桃 " },
            { Sample.TrueFalse(isTrue: false), "truefalse", "0 true そう書いてある。 | 100 false そうは書いてない。" },
            { Sample.Typed("t", "甲", "a*b"), "shortanswer", "100 甲  | 100 a\\*b " },
            { Sample.Ordering(), "ordering", "1 切る  | 2 煮る  | 3 食べる " },
            { Sample.Matching(), "matching", "" },
        };

    [Theory]
    [MemberData(nameof(Written))]
    public void Each_form_has_its_type_and_answers(Question question, string type, string answers)
    {
        var element = Assert.Single(XDocument.Parse(Format.Write([question]).Text).Root!.Elements("question"));

        Assert.Equal(type, element.Attribute("type")!.Value);
        Assert.Equal(
            answers,
            string.Join(
                " | ",
                element
                    .Elements("answer")
                    .Select(answer =>
                        $"{answer.Attribute("fraction")!.Value} {answer.Element("text")!.Value} "
                        + $"{answer.Element("feedback")!.Element("text")!.Value}"
                    )
            )
        );
        Assert.Equal((question.Id, question.Id), (element.Element("name")!.Element("text")!.Value, element.Element("idnumber")!.Value));
        Assert.Equal(["果物", question.Kind], element.Element("tags")!.Elements("tag").Select(tag => tag.Element("text")!.Value));
        Assert.Equal("ノートの文です。\n出典: 第1回：食べもの > 果物 > 果物", element.Element("generalfeedback")!.Element("text")!.Value);
    }

    [Fact]
    public void Single_and_several_are_told_apart() =>
        Assert.Equal(
            ["true", "false"],
            XDocument
                .Parse(Format.Write([Sample.Single(), Sample.Multiple()]).Text)
                .Root!.Elements("question")
                .Select(question => question.Element("single")!.Value)
        );

    [Fact]
    public void Pairs_are_subquestions() =>
        Assert.Equal(
            ["りんご=赤", "みかん=橙", "ぶどう=紫"],
            XDocument
                .Parse(Format.Write([Sample.Matching()]).Text)
                .Descendants("subquestion")
                .Select(pair => $"{pair.Element("text")!.Value}={pair.Element("answer")!.Element("text")!.Value}")
        );

    [Fact]
    public void Nothing_in_a_text_is_markup() =>
        Sample.Any.Sample(question =>
        {
            var element = XDocument.Parse(Format.Write([question]).Text).Root!.Element("question")!;

            Assert.Equal(question.Prompt, element.Element("questiontext")!.Element("text")!.Value);
            Assert.All(
                element.Descendants().Where(part => part.Attribute("format") is not null && part.Name != "answer"),
                part => Assert.Equal("plain_text", part.Attribute("format")!.Value)
            );
        });

    [Fact]
    public void Nothing_is_lost_on_the_way_there_and_back() =>
        Sample.Any.Sample(question => RoundTrip.Assert_loses_nothing(Format, Reader, question, holdsStepReasons: true), iter: 3000);

    public static TheoryData<string, string> Read =>
        new()
        {
            {
                """
                    <question type="multichoice"><name><text>題</text></name><questiontext format="html"><text><![CDATA[<p>首都は<b>どこ</b>？</p><script>x()</script>]]></text></questiontext>
                    <generalfeedback format="html"><text>1869年&amp;以後</text></generalfeedback><single>true</single>
                    <answer fraction="100" format="html"><text><![CDATA[<p>東京&lt;</p>]]></text><feedback format="html"><text>そう</text></feedback></answer>
                    <answer fraction="0"><text>京都</text></answer></question>
                    """,
                "SingleChoice 首都はどこ？ 東京<+(そう) 京都- [1869年&以後]"
            },
            {
                """
                    <question type="multichoice"><questiontext><text>どれ</text></questiontext><single>false</single>
                    <answer fraction="33.33333"><text>甲</text></answer><answer fraction="66.66667"><text>乙</text></answer><answer fraction="-100"><text>丙</text></answer></question>
                    """,
                "MultipleChoice どれ 甲+ 乙+ 丙- []"
            },
            {
                """
                    <question type="truefalse"><questiontext format="moodle_auto_format"><text>一行目
                    二行目</text></questiontext><answer fraction="0"><text>true</text></answer><answer fraction="100"><text>false</text><feedback><text>違う</text></feedback></answer></question>
                    """,
                "SingleChoice 一行目/二行目 正しい- 誤り+(違う) []"
            },
            {
                """
                    <question type="shortanswer"><questiontext format="plain_text"><text>名&lt;b&gt;は</text></questiontext><answer fraction="100"><text>甲\*</text></answer>
                    <answer fraction="50"><text>乙</text></answer><answer fraction="0"><text>*</text></answer></question>
                    """,
                "Typed 名<b>は 甲* []"
            },
            {
                """
                    <question type="matching"><questiontext format="markdown"><text>組</text></questiontext><subquestion format="html"><text>&lt;i&gt;甲&lt;/i&gt;</text><answer><text>乙</text></answer></subquestion>
                    <subquestion><text></text><answer><text>余り</text></answer></subquestion><subquestion><text>丙</text><answer><text>丁</text></answer></subquestion></question>
                    """,
                "Matching 組 甲+→乙 丙+→丁 []"
            },
            {
                """
                    <question type="ordering"><questiontext format="html"><text>順</text></questiontext><answer fraction="1"><text>甲</text></answer><answer fraction="2"><text>乙</text></answer></question>
                    """,
                "Ordering 順 甲+ 乙+ []"
            },
        };

    [Theory]
    [MemberData(nameof(Read))]
    public void Moodles_own_files_are_read(string question, string expected)
    {
        var imported = Reader.Read(
            $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz><question "
                + $"type=\"category\"><category><text>a</text></category></question>{question}</quiz>"
        );

        Assert.Empty(imported.Problems);
        Assert.Equal(expected, Shown(Assert.Single(imported.Questions)));
    }

    public static TheoryData<string, ImportFault, int, string> Refused =>
        new()
        {
            { "<quiz/>", ImportFault.Empty, 0, "" },
            { "", ImportFault.Empty, 0, "" },
            { "<html/>", ImportFault.NotMoodle, 1, "html" },
            { "<!DOCTYPE quiz [<!ENTITY a \"b\">]>\n<quiz>&a;</quiz>", ImportFault.BrokenXml, 1, "" },
            { "<quiz>\n<question", ImportFault.BrokenXml, 2, "" },
            {
                "<quiz>\n<question type=\"essay\"><name><text>作文</text></name></question></quiz>",
                ImportFault.Unsupported,
                2,
                "作文 [essay]"
            },
            {
                "<quiz>\n<question type=\"calculated\"><questiontext><text>式</text></questiontext></question></quiz>",
                ImportFault.Unsupported,
                2,
                "式 [calculated]"
            },
            { "<quiz><question type=\"truefalse\"/></quiz>", ImportFault.NoPrompt, 1, "" },
            {
                "<quiz><question type=\"multichoice\"><questiontext><text>甲</text></questiontext></question></quiz>",
                ImportFault.TooFewOptions,
                1,
                "甲"
            },
            {
                "<quiz><question type=\"truefalse\"><questiontext><text>&lt;img "
                    + "alt='木' src='a.png'&gt;は？</text></questiontext></question></quiz>",
                ImportFault.Picture,
                1,
                "木は？"
            },
            { $"<quiz>\n<question>{string.Concat(Enumerable.Repeat("<a>", 5000))}", ImportFault.TooDeep, 2, "question" },
        };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_is_no_question_here_is_named_with_its_line(string xml, ImportFault fault, int line, string name) =>
        Assert.Equal(new ImportProblem(fault, line, name), Reader.Read(xml).Problems[0]);

    [Fact]
    public void What_stands_before_a_fault_is_read() =>
        Assert.Single(
            Reader.Read(Format.Write([Sample.Single()]).Text.Replace("</quiz>", "<question", StringComparison.Ordinal)).Questions
        );

    [Fact]
    public void No_text_whatever_breaks_the_reader()
    {
        string[] parts =
        [
            "<quiz>",
            "</quiz>",
            "<question type=\"multichoice\">",
            "</question>",
            "<answer fraction=\"x\">",
            "</answer>",
            "<text>",
            "</text>",
            "<questiontext format=\"html\">",
            "</questiontext>",
            "&#0;",
            "&amp;",
            "<![CDATA[",
            "]]>",
            "<!--",
            "<a b='",
            "\uD800",
            "<single/>",
            "<name/>",
            "あ",
        ];
        Gen.OneOf(Texts.Any, Gen.OneOf([.. parts.Select(Gen.Const)]).Array[0, 20].Select(string.Concat).Select(xml => "<quiz>" + xml))
            .Sample(
                text =>
                {
                    var imported = Reader.Read(text);

                    Assert.True(imported.Questions.Count + imported.Problems.Count > 0);
                },
                iter: 10_000
            );
    }

    private static string Shown(ImportedQuestion question) =>
        $"{question.Form} {question.Prompt.Replace('\n', '/')} "
        + string.Join(
            ' ',
            question.Answers.Concat(
                question.Options.Select(option =>
                    option.Text
                    + (option.IsCorrect ? "+" : "-")
                    + (option.Reason.Length > 0 ? $"({option.Reason})" : "")
                    + (option.Match is { } match ? $"→{match}" : "")
                )
            )
        )
        + $" [{question.Explanation}]";
}
