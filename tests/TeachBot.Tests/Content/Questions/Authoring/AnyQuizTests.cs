using CsCheck;
using TeachBot.Content.Questions;
using TeachBot.Content.Questions.Authoring;
using TeachBot.Content.Reading;
using TeachBot.Tests.Architecture;
using TeachBot.Tests.Core.Text;
using Xunit;

namespace TeachBot.Tests.Content.Questions.Authoring;

/// <summary>Whatever a file holds: no exception, no question without a key, every fault in a line that the file has.</summary>
public class AnyQuizTests
{
    private static readonly string[] Pieces =
    [
        "# 題",
        "## 甲はどれ？",
        "甲はどれ？",
        "次から選んでください。",
        "- [x] 甲 — 理由",
        "- [ ] 乙",
        "-[ ]丙",
        "- [x]",
        "・[ ] 丁",
        "- 戊",
        "1. 一",
        "2. 二",
        "3. 三",
        "1. [x] 四",
        "> 解説",
        "> > 深い解説",
        "出典: みかん",
        "出典： 第1回 ＞ まとめ",
        "出典:",
        "- 出典: もも",
        "答え: 甲、乙",
        "答え:",
        "ID: a-1",
        "ID: 問",
        "難しさ: やさしい",
        "難しさ: x",
        "用語: りんご",
        "解説:",
        "| 一 | 二 |",
        "| - | - |",
        "| 甲 | 乙 |",
        "---",
        "===",
        "```",
        "    字下げ",
        "![図](a.png)",
        "<!-- 注",
        "-->",
        "<table><tr><td>甲",
        "[x]: y",
        "[^1]",
        "[^1]: 注",
        ":::",
        "",
        "",
        "  つづき",
        "\u00A0",
        "**",
        "`",
    ];

    private static readonly Gen<string> Quiz = Gen.Frequency((9, (IGen<string>)Gen.OneOf([.. Pieces.Select(Gen.Const)])), (1, Texts.Any))
        .Array[0, 40]
        .Select(lines => string.Join('\n', lines));

    private static readonly string Shipped = File.ReadAllText(
        Path.Combine(Repository.Root, "content/quizzes/01-virtualization-overview.md")
    );

    [Fact]
    public void Any_lines_are_read() => Quiz.Sample(markdown => Assert.True(IsSound(markdown)), iter: 1500);

    [Fact]
    public void Any_text_is_read() =>
        Texts.Any.Array[0, 20].Select(string.Concat).Sample(markdown => Assert.True(IsSound(markdown)), iter: 500);

    [Fact]
    public void A_good_quiz_with_any_change_is_read() =>
        Gen.Select(Gen.Int[0, Shipped.Length], Gen.Int[0, 60], Texts.Any)
            .Select((at, length, text) => Shipped[..at] + text + Shipped[Math.Min(Shipped.Length, at + length)..])
            .Sample(markdown => Assert.True(IsSound(markdown)), iter: 150);

    [Fact]
    public void Any_retirement_is_read() =>
        Quiz.Sample(markdown => Assert.NotNull(QuizFiles.Read([("retired.md", markdown)], Quizzes.Course.Knowledge).Retired), iter: 1000);

    [Fact]
    public void Many_questions_are_read_in_a_moment()
    {
        var quiz = string.Concat(Enumerable.Range(0, 5000).Select(number => $"問い{number}\n\n- [x] 甲\n- [ ] 乙{Quizzes.Rest}\n"));

        Assert.Equal(5000, Quizzes.Read(quiz).Questions.Count);
    }

    private static bool IsSound(string markdown)
    {
        var authored = Quizzes.Read(markdown);
        var lines = markdown.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Count(c => c == '\n') + 1;
        Assert.All(authored.Problems, problem => Assert.InRange(problem.Line, 0, lines));
        Assert.All(authored.Questions, question => Assert.True(HasKey(question), Quizzes.Line(question)));
        return authored.Questions.DistinctBy(question => question.Id).Count() == authored.Questions.Count;
    }

    private static bool HasKey(Question question) =>
        question.Prompt.Length is > 0 and <= ContentLimits.QuizPromptLength
        && question.Explanation.Length > 0
        && question.Form switch
        {
            QuestionForm.Typed => question.Answers.Count > 0 && question.Options.Count == 0,
            QuestionForm.SingleChoice => question.Options.Count > 1 && question.Options.Count(option => option.IsCorrect) == 1,
            QuestionForm.MultipleChoice => question.Options.Count > 1 && question.Options.Count(option => option.IsCorrect) > 1,
            QuestionForm.Matching => question.Options.Select(option => option.Match).Distinct().Count() == question.Options.Count,
            _ => question.Options.Select(option => option.Position).Order().SequenceEqual(Enumerable.Range(1, question.Options.Count)),
        };
}
