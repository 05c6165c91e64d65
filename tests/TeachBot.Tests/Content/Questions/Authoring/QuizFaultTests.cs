using TeachBot.Content.Questions.Authoring;
using TeachBot.Content.Reading;
using Xunit;

namespace TeachBot.Tests.Content.Questions.Authoring;

/// <summary>Each fault with its line; the good question behind it loads all the same.</summary>
public class QuizFaultTests
{
    private const string Options = "- [x] 甲\n- [ ] 乙";
    private const string Good = "\n\n# よい問い\n\n- [x] 甲\n- [ ] 乙\n\n> 解説です。\n\n出典: みかん\n";

    public static TheoryData<string, string> Faults =>
        new()
        {
            { $"- [x] 甲\n- [ ] 乙{Quizzes.Rest}", "1 QuizWithoutPrompt" },
            { $"#\n\n- [x] 甲\n- [ ] 乙{Quizzes.Rest}", "3 QuizWithoutPrompt" },
            { $"問い\n\n{Options}{Quizzes.Rest}\n{Options}{Quizzes.Rest}", "ok 10 QuizWithoutPrompt" },
            { "# 甲はどれ？", "1 QuizWithoutAnswer" },
            { "# 題\n\n甲はどれ？\n\n- 甲\n- 乙", "1 QuizWithoutAnswer" },
            { $"問い{Quizzes.Rest}", "1 QuizWithoutAnswer" },
            { $"問い\n\n{Options}{Quizzes.Rest}\nここは解説のつもりです。", "ok 10 QuizWithoutAnswer" },
            { $"問い\n\n{Options}\n\n答え: 甲{Quizzes.Rest}", "6 QuizTwoForms" },
            { $"問い\n\n{Options}\n\n1. 甲\n2. 乙\n3. 丙{Quizzes.Rest}", "6 QuizTwoForms" },
            { $"問い\n\n| 一 | 二 |\n| - | - |\n| 1 | 2 |\n| 3 | 4 |\n\n{Options}{Quizzes.Rest}", "8 QuizTwoForms" },
            { $"問い\n\n- [x] 甲\n- 乙\n- [ ] 丙{Quizzes.Rest}", "4 QuizOptionWithoutBox" },
            { $"問い\n\n- [x] 甲\n- [○] 乙\n- [ ] 丙{Quizzes.Rest}", "4 QuizOptionWithoutBox" },
            { $"問い\n\n- [x] 甲\n- [ ] \n- [ ] 丙{Quizzes.Rest}", "4 QuizEmptyOption" },
            { $"問い\n\n- [x] 甲\n- [ ] — 理由だけ\n{Quizzes.Rest}", "4 QuizEmptyOption" },
            { $"問い\n\n| 一 | 二 |\n| - | - |\n| 1 | |\n| 3 | 4 |{Quizzes.Rest}", "5 QuizEmptyOption" },
            { $"問い\n\n- [x] 甲{Quizzes.Rest}", "3 QuizTooFewOptions" },
            { $"問い\n\n| 一 | 二 |\n| - | - |\n| 1 | 2 |{Quizzes.Rest}", "3 QuizTooFewOptions" },
            {
                $"問い\n\n{string.Concat(Enumerable.Range(0, 26).Select(number => $"- [x] 選択肢{number}\n"))}{Quizzes.Rest}",
                "3 QuizTooManyOptions"
            },
            { $"問い\n\n- [ ] 甲\n- [ ] 乙{Quizzes.Rest}", "3 QuizNoRightOption" },
            { $"問い\n\n- [x] ＡＢＣ\n- [ ] 乙\n- [ ] abc — 違う{Quizzes.Rest}", "5 QuizSameOption" },
            { $"問い\n\n| 一 | 二 |\n| - | - |\n| 1 | 2 |\n| 3 | ２ |{Quizzes.Rest}", "6 QuizSameOption" },
            { $"問い\n\n1. 甲\n2. 乙\n3. 甲{Quizzes.Rest}", "5 QuizSameOption" },
            { $"問い\n\n答え:{Quizzes.Rest}", "3 QuizEmptyAnswer" },
            { $"問い\n\n答え: 、{Quizzes.Rest}", "3 QuizEmptyAnswer" },
            { $"問い\n\n答え: 「」{Quizzes.Rest}", "3 QuizEmptyAnswer" },
            { $"問い\n\n1. 甲\n2. 乙{Quizzes.Rest}", "3 QuizTooFewSteps" },
            { $"問い\n\n| 一 |\n| - |\n| 1 |{Quizzes.Rest}", "3 QuizTableColumns" },
            { $"問い\n\n| 一 | 二 | 三 | 四 |\n| - | - | - | - |\n| 1 | 2 | 3 | 4 |{Quizzes.Rest}", "3 QuizTableColumns" },
            { $"問い\n\n{new string('長', ContentLimits.QuizPromptLength)}\n\n{Options}{Quizzes.Rest}", "1 QuizPromptTooLong" },
            { $"問い\n\n{Options}\n- [ ] {new string('長', ContentLimits.QuizOptionLength + 1)}{Quizzes.Rest}", "5 QuizOptionTooLong" },
            { $"問い\n\n答え: {new string('長', ContentLimits.QuizOptionLength + 1)}{Quizzes.Rest}", "3 QuizOptionTooLong" },
            {
                $"問い\n\n- [x] 甲 — {new string('長', ContentLimits.QuizExplanationLength + 1)}\n- [ ] 乙{Quizzes.Rest}",
                "3 QuizExplanationTooLong"
            },
            {
                $"問い\n\n{Options}\n\n> {new string('長', ContentLimits.QuizExplanationLength + 1)}\n\n出典: みかん",
                "6 QuizExplanationTooLong"
            },
            { $"問い\n\n{Options}\n\n出典: みかん", "1 QuizWithoutExplanation" },
            { $"問い\n\n{Options}\n\n> 解説です。", "1 QuizWithoutSource" },
            { $"問い\n\n{Options}\n\n> 解説です。\n\n出典:", "8 QuizWithoutSource" },
            { $"問い\n\n{Options}\n\n> 解説です。\n\n出典: もも", "8 QuizUnknownSource" },
            { $"問い\n\n{Options}\n\n> 解説です。\n出典: もも > 特徴", "7 QuizUnknownSource" },
            { $"問い\n\n{Options}\n\n> 解説です。\n\n出典: 特徴", "8 QuizAmbiguousSource" },
            { $"問い\n\n{Options}{Quizzes.Rest}用語: もも", "9 QuizUnknownTerm" },
            { $"問い\n\n{Options}{Quizzes.Rest}難しさ: 中ぐらい", "9 QuizUnknownDifficulty" },
            { $"問い\n\n{Options}{Quizzes.Rest}ID: 問1", "9 QuizBadId" },
            { $"問い\n\n{Options}{Quizzes.Rest}ID: {new string('a', ContentLimits.QuizIdLength + 1)}", "9 QuizBadId" },
            { $"問い\n\n{Options}{Quizzes.Rest}ID: a\n\n別の問い\n\n{Options}{Quizzes.Rest}ID: Ａ", "ok 19 QuizSameId" },
            { $"問い\n\n{Options}{Quizzes.Rest}\n問い。\n\n{Options}{Quizzes.Rest}", "ok 10 QuizSamePrompt" },
            { $"問い\n\n{Options}{Quizzes.Rest}出典: りんご", "9 QuizLabelTwice" },
            { $"![](a.png)\n![](b.png)\n\n問い\n\n{Options}{Quizzes.Rest}", "2 QuizTwoFigures" },
        };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_has_its_line_and_the_other_questions_load(string faulty, string expected)
    {
        var authored = Quizzes.Read(faulty.TrimEnd('\n') + Good);
        var good = expected.Contains("ok", StringComparison.Ordinal) ? 2 : 1;

        Assert.Equal([string.Join(' ', expected.Split(' ').TakeLast(2))], Quizzes.Faults(authored));
        Assert.All(authored.Problems, problem => Assert.Equal("quizzes/quiz.md", problem.Path));
        Assert.Equal(good, authored.Questions.Count);
        Assert.Equal("よい問い", authored.Questions[^1].Prompt);
    }

    [Fact]
    public void Every_fault_of_a_question_is_named() =>
        Assert.Equal(
            ["3 QuizNoRightOption", "5 QuizSameOption", "7 QuizUnknownSource", "8 QuizUnknownDifficulty"],
            Quizzes.Faults(Quizzes.Read("問い\n\n- [ ] 甲\n- [ ] 乙\n- [ ] 甲\n\n出典: もも\n難しさ: x\n"))
        );

    [Fact]
    public void What_else_a_fault_is_about_is_named() =>
        Assert.Equal(
            [
                ("甲", ContentFault.QuizSameOption),
                ("quizzes/quiz.md:1", ContentFault.QuizSamePrompt),
                ("出典", ContentFault.QuizLabelTwice),
            ],
            Quizzes
                .Read(
                    $"問い\n\n{Options}{Quizzes.Rest}\n題\n\n- [x] 甲\n- [ ] 甲{Quizzes.Rest}\n問い\n\n{Options}{Quizzes.Rest}\n次\n\n"
                        + $"{Options}{Quizzes.Rest}出典: みかん"
                )
                .Problems.Select(problem => (problem.Other, problem.Fault))
        );

    [Fact]
    public void Options_that_say_all_or_none_are_allowed() =>
        Assert.Empty(Quizzes.Read($"問い\n\n- [x] すべて\n- [ ] なし{Quizzes.Rest}").Problems);

    [Fact]
    public void A_file_that_cannot_be_parsed_is_one_problem_and_the_others_load()
    {
        var authored = QuizFiles.Read([("a.md", new string('>', 200)), ("b.md", Good)], Quizzes.Course.Knowledge);

        Assert.Equal(new ContentProblem(ContentFault.TooDeep, "quizzes/a.md", 1), Assert.Single(authored.Problems));
        Assert.Single(authored.Questions);
    }
}
