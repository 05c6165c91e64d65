using TeachBot.Content.Questions.Authoring;
using TeachBot.Content.Reading;
using Xunit;

namespace TeachBot.Tests.Content.Questions.Authoring;

public class RetiredTests
{
    private const string Quiz =
        "問い\n\n- [x] 甲\n- [ ] 乙\n\n> 解説\n\n出典: みかん\nID: own-1\n\n次の問い\n\n- [x] 甲\n- [ ] 乙\n\n> 解説\n\n出典: みかん\nID: own-2\n";

    [Theory]
    [InlineData("- own-1 — 古い")]
    [InlineData("* `own-1` - 古い")]
    [InlineData("- OWN-1：古い")]
    [InlineData("- own-1――古い")]
    [InlineData("1. own-1 古い")]
    [InlineData("- own-1\n  古い")]
    [InlineData("| ID | 理由 |\n| --- | --- |\n| own-1 | 古い |")]
    public void An_id_with_its_reason_retires_a_question(string line)
    {
        var authored = Read($"# 出さない問題\n\n説明の文です。\n\n{line}\n");

        Assert.Empty(authored.Problems);
        Assert.Equal(["own-2"], authored.Questions.Select(question => question.Id));
        var retired = Assert.Single(authored.Retired);
        Assert.Equal(
            ("own-1", "古い", "quizzes/retired.md", line[0] == '|' ? 7 : 5),
            (retired.Key, retired.Value.Reason, retired.Value.File, retired.Value.Line)
        );
    }

    [Theory]
    [InlineData("- own-1", "1 RetiredWithoutReason", true)]
    [InlineData("- own-1 —", "1 RetiredWithoutReason", true)]
    [InlineData("| ID | 理由 |\n| - | - |\n| own-1 | |", "3 RetiredWithoutReason", true)]
    [InlineData("- own-1 — 古い\n- own-1 — とても古い", "2 RetiredTwice", true)]
    [InlineData("- 問い1 — 古い", "1 QuizBadId", false)]
    [InlineData("- — 古い", "1 QuizBadId", false)]
    public void A_fault_has_its_line_and_what_is_named_is_retired(string retired, string fault, bool isRetired)
    {
        var authored = Read(retired);

        Assert.Equal([fault], Quizzes.Faults(authored));
        Assert.Equal(isRetired ? 1 : 2, authored.Questions.Count);
    }

    [Fact]
    public void An_id_that_no_question_has_is_told_once_the_derived_ones_are_known()
    {
        var authored = Read("- own-1 — 古い\n- derived-1 — 悪い\n- gone — 古い\n");

        Assert.Empty(authored.Problems);
        Assert.Equal(
            [new ContentProblem(ContentFault.RetiredUnknown, "quizzes/retired.md", 3, "gone")],
            authored.UnknownRetirements(new HashSet<string> { "derived-1", "derived-2" })
        );
    }

    [Fact]
    public void Only_the_file_in_the_folder_itself_retires() =>
        Assert.Empty(QuizFiles.Read([("term1/retired.md", "- own-1 — 古い")], Quizzes.Course.Knowledge).Retired);

    private static AuthoredQuestions Read(string retired) =>
        QuizFiles.Read([("a.md", Quiz), ("retired.md", retired)], Quizzes.Course.Knowledge);
}
