using CsCheck;
using Markdig;
using TeachBot.Content.Questions;
using TeachBot.Content.Questions.Exchange;
using TeachBot.Content.Questions.Exchange.Authored;
using Xunit;

namespace TeachBot.Tests.Content.Questions.Exchange;

public class AuthoredMarkdownTests
{
    private static readonly ImportedQuestion Question = new()
    {
        Form = QuestionForm.SingleChoice,
        Prompt = "どれ？",
        Line = 1,
    };

    public static TheoryData<ImportedQuestion, string> Written =>
        new()
        {
            {
                Question with
                {
                    Id = "q-1",
                    Options = [new("甲", true, "よい。"), new("乙", false)],
                    Explanation = "甲がよい。",
                    Source = "第1回 > 果物",
                },
                "## どれ？\n\nID: q-1\n\n- [x] 甲 — よい。\n- [ ] 乙\n\n> 甲がよい。\n\n出典: 第1回 > 果物\n"
            },
            { Question with { Form = QuestionForm.Typed, Answers = ["甲", "乙"] }, "## どれ？\n\n答え: 甲、乙\n" },
            { Question with { Form = QuestionForm.Typed, Answers = ["甲、乙", "丙"] }, "## どれ？\n\n答え: 丙\n" },
            { Question with { Form = QuestionForm.Typed, Answers = ["1,000"] }, "" },
            {
                Question with
                {
                    Form = QuestionForm.Ordering,
                    Options = [new("甲", true), new("乙", true, "後。")],
                },
                "## どれ？\n\n1. 甲\n2. 乙 — 後。\n"
            },
            {
                Question with
                {
                    Form = QuestionForm.Matching,
                    Options = [new("甲", true, "", "乙"), new("丙", true, "", "丁")],
                },
                "## どれ？\n\n| 項目 | 組になるもの |\n| --- | --- |\n| 甲 | 乙 |\n| 丙 | 丁 |\n"
            },
            {
                Question with
                {
                    Form = QuestionForm.Matching,
                    Options = [new("甲", true, "対。", "乙"), new("丙", true, "", "丁")],
                },
                "## どれ？\n\n| 項目 | 組になるもの | 理由 |\n| --- | --- | --- |\n| 甲 | 乙 | 対。 |\n| 丙 | 丁 |  |\n"
            },
            {
                Question with
                {
                    Options = [new("甲 — 乙 - 丙", true, "丁 — 戊"), new("a-b", false)],
                },
                "## どれ？\n\n- [x] 甲 <b>—</b> 乙 <b>-</b> 丙 — 丁 — 戊\n- [ ] a-b\n"
            },
        };

    [Theory]
    [MemberData(nameof(Written))]
    public void Each_form_is_written_as_a_teacher_would(ImportedQuestion question, string expected) =>
        Assert.Equal(expected, AuthoredMarkdown.Write([question]));

    [Theory]
    [InlineData("*a* _b_ `c` [d] <e> &amp; #f |g| ~h~ \\i")]
    [InlineData("- a")]
    [InlineData("+ a")]
    [InlineData("12. a")]
    [InlineData("3) a")]
    [InlineData("===")]
    [InlineData("# a #")]
    [InlineData("> a")]
    [InlineData("甲 — 乙")]
    [InlineData("**甲**")]
    [InlineData("［x］甲")]
    [InlineData("[x] a")]
    [InlineData("![a](b)")]
    [InlineData("https://example.com/a_b_c")]
    public void Signs_read_back_as_themselves(string text) => AssertReadsBack(text);

    [Fact]
    public void Any_text_reads_back_as_itself() => Sample.Any.Sample(question => AssertReadsBack(question.Prompt), iter: 2000);

    private static void AssertReadsBack(string text)
    {
        var expected = string.Join(' ', text.Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));
        var escaped = MarkdownText
            .Escape(text)
            .Replace("<br>", " ", StringComparison.Ordinal)
            .Replace("<b></b>", "", StringComparison.Ordinal);

        Assert.All(
            ["## {0}", "- {0}", "1. {0}", "> {0}"],
            form =>
                Assert.Equal(
                    expected,
                    string.Join(
                        ' ',
                        Markdown
                            .ToPlainText(string.Format(null, form, escaped))
                            .Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries)
                    )
                )
        );
    }
}
