using TeachBot.Content.Questions;
using Xunit;

namespace TeachBot.Tests.Content.Questions.Authoring;

public class QuizReaderTests
{
    private const string Options = "- [x] 甲\n- [ ] 乙";

    public static TheoryData<string, string> Forms =>
        new()
        {
            { $"# 問い\n\n{Options}", "SingleChoice | 問い | +甲 -乙" },
            { $"問い\n\n{Options}", "SingleChoice | 問い | +甲 -乙" },
            { $"問い\n{Options}", "SingleChoice | 問い | +甲 -乙" },
            { "##問い\n- [X] 甲\n- [ ] 乙\n- [x] 丙", "MultipleChoice | 問い | +甲 -乙 +丙" },
            { "問い\n\n* [ ] 甲\n* [x] 乙", "SingleChoice | 問い | -甲 +乙" },
            { "問い\n\n1. [ ] 甲\n2. [x] 乙", "SingleChoice | 問い | -甲 +乙" },
            { "問い\n\n- [x]甲\n-[ ]乙\n・[]丙\n- ［ｘ］丁\n- ［　］戊", "MultipleChoice | 問い | +甲 -乙 -丙 +丁 -戊" },
            { "問い\n\n- [x] 甲\n\n* [ ] 乙", "SingleChoice | 問い | +甲 -乙" },
            { "問い\n\n答え: 甲", "Typed | 問い | 甲" },
            { "問い\n**正解**： 甲、乙 ，丙, 丁", "Typed | 問い | 甲、乙、丙、丁" },
            { "問い\n\nanswer: 1,000\n答え: 千", "Typed | 問い | 1,000、千" },
            { "問い\n\n1. 甲\n2. 乙 — 理由\n3. 丙", "Ordering | 問い | 1甲 2乙(理由) 3丙" },
            { "問い\n\n| 左 | 右 |\n| --- | --- |\n| 甲 | 一 |\n| 乙 | 二 |", "Matching | 問い | 甲=一 乙=二" },
            {
                "問い\n\n| 左 | 右 | 理由 |\n| --- | --- | --- |\n| 甲 | 一 | だから |\n| 乙 | 二 | |",
                "Matching | 問い | 甲=一(だから) 乙=二"
            },
        };

    public static TheoryData<string, string> Prompts =>
        new()
        {
            { $"# 題\n\n## 甲はどれ？\n\n{Options}", "甲はどれ？" },
            { $"## りんごのこと\n\n甲はどれ？\n\n{Options}", "甲はどれ？" },
            { $"## りんごとは？\n\n甲はどれ？\n\n{Options}", "甲はどれ？" },
            { $"## 甲はどれ？\n\n次から選んでください。\n\n{Options}", "甲はどれ？/次から選んでください。" },
            {
                $"次の文を読みます。\n続きます。\nthe\nend\n\n甲は\\\nどれ？\n\n{Options}",
                "次の文を読みます。続きます。the end/甲は/どれ？"
            },
            { $"次のうち\n\n- 一\n- 二\n\n甲はどれ？\n\n{Options}", "次のうち/・一/・二/甲はどれ？" },
            { $"出力は？\n\n```\nif x:\n  出典: y\n```\n\n{Options}", "出力は？/if x:/  出典: y" },
            { $"<!-- 注 -->\n\n**甲**は`どれ`？\n\n{Options}", "甲はどれ？" },
            { $"# 題\n\nこの問題集は復習用です。\n\n---\n\n甲はどれ？\n\n{Options}", "甲はどれ？" },
        };

    public static TheoryData<string, string> Reasons =>
        new()
        {
            { "甲 — 理由", "甲(理由)" },
            { "甲—理由", "甲(理由)" },
            { "甲――理由", "甲(理由)" },
            { "甲 ―― 理由 — つづき", "甲(理由 — つづき)" },
            { "甲 ─ 理由", "甲(理由)" },
            { "甲 - 理由", "甲(理由)" },
            { "甲 -- 理由", "甲(理由)" },
            { "甲 – 理由", "甲(理由)" },
            { "ls -a - 理由", "ls -a(理由)" },
            { "1–3と1-3", "1–3と1-3" },
            { "`a - b` — 理由", "a - b(理由)" },
            { "モーター", "モーター" },
            { "甲 —", "甲" },
            { "甲\n  — 理由", "甲(理由)" },
            { "甲\n  つづき — 理由の\n  つづき", "甲つづき(理由のつづき)" },
            { "甲\n  - 理由", "甲(・理由)" },
            { "甲 — 理由\n\n  くわしい理由", "甲(理由/くわしい理由)" },
        };

    [Theory]
    [MemberData(nameof(Forms))]
    public void The_form_follows_from_what_stands_below_the_prompt(string question, string read) =>
        AssertRead(question + Quizzes.Rest, read);

    [Theory]
    [MemberData(nameof(Prompts))]
    public void The_prompt_is_what_asks_above_the_options(string question, string prompt) =>
        AssertRead(question + Quizzes.Rest, $"SingleChoice | {prompt} | +甲 -乙");

    [Theory]
    [MemberData(nameof(Reasons))]
    public void A_reason_stands_behind_a_dash(string option, string read) =>
        AssertRead($"問い\n\n- [x] {option}\n- [ ] 乙{Quizzes.Rest}", $"SingleChoice | 問い | +{read} -乙");

    [Theory]
    [InlineData("> 甲です。\n\n出典: まとめ")]
    [InlineData("> 甲です。\n出典: まとめ")]
    [InlineData("出典：まとめ\n> 甲です。")]
    [InlineData("出典: まとめ\n\n解説: 甲です。")]
    [InlineData("解説:\n甲です。\n出典: まとめ")]
    [InlineData("\n- 出典: まとめ\n- 解説: 甲です。")]
    [InlineData("source: まとめ\nexplanation: 甲です。")]
    public void Lines_below_the_options_may_stand_in_any_order(string lines)
    {
        var question = Assert.Single(Quizzes.Read($"問い\n\n{Options}\n{lines}\n", "01.md").Questions);

        Assert.Equal(
            ("甲です。", "第1回：果物", "まとめ", 21),
            (question.Explanation, question.Citation.Lecture, question.Citation.Path[^1], question.Citation.Line)
        );
        Assert.Equal(2, question.Options.Count);
    }

    [Fact]
    public void Questions_follow_each_other_with_or_without_headings_and_rules()
    {
        var quiz =
            $"# 題\n\n問い1\n\n{Options}\n\n> 解説\n\n出典: みかん\n---\n問い2\n\n答え: 甲\n\n> 解説\n出典: みかん\n\n問い3\n\n{Options}\n\n> 解説\n\n"
            + $"出典: みかん\n\n## 問い4\n{Options}{Quizzes.Rest}";

        Assert.Equal(
            ["SingleChoice | 問い1 | +甲 -乙", "Typed | 問い2 | 甲", "SingleChoice | 問い3 | +甲 -乙", "SingleChoice | 問い4 | +甲 -乙"],
            Quizzes.Lines(quiz)
        );
        Assert.Empty(Quizzes.Read(quiz).Problems);
    }

    [Fact]
    public void Steps_are_never_shown_in_their_order_and_always_mixed_alike()
    {
        foreach (var number in Enumerable.Range(0, 30))
        {
            var quiz = $"問い{number}\n\n1. 甲\n2. 乙\n3. 丙{Quizzes.Rest}";
            var positions = Quizzes.Read(quiz).Questions[0].Options.Select(option => option.Position).ToList();

            Assert.NotEqual([1, 2, 3], positions);
            Assert.Equal([1, 2, 3], positions.Order());
            Assert.Equal(positions, Quizzes.Read(quiz).Questions[0].Options.Select(option => option.Position));
        }
    }

    [Fact]
    public void A_question_has_all_that_asking_takes()
    {
        var question = Assert.Single(
            Quizzes
                .Read(
                    "## 甲はどれ？\n\n- [ ] 乙 — 違います。\n- [x] 甲 — そうです。\n\n出典: みかん > 特徴\n難しさ: むずかしい\nID: Kou-1\n"
                )
                .Questions
        );

        Assert.Equal(
            (QuestionKinds.Authored, "authored", "kou-1", 0.8, "みかん", "そうです。"),
            (question.Kind, question.Rule, question.Id, question.Difficulty, question.Concept, question.Explanation)
        );
        Assert.Equal(["a", "b"], question.Options.Select(option => option.Id));
        Assert.Equal(["みかん", "特徴"], question.Citation.Path);
        Assert.Equal(15, question.Citation.Line);
    }

    [Theory]
    [InlineData("出典: みかん > 特徴", "みかん")]
    [InlineData("出典: 第1回 > まとめ", "りんご")]
    [InlineData("出典: 第1回 > まとめ\n用語: ミカン", "まとめ", "みかんはどれ？", "ミカン")]
    [InlineData("出典: 第1回 > まとめ", "まとめ", "どれ？")]
    [InlineData("出典: 第1回 > まとめ\n用語: みかん", "みかん", "どれ？")]
    public void It_is_about_the_term_named_else_the_concept_cited_else_one_that_the_prompt_names(
        string lines,
        string concept,
        string prompt = "りんごはどれ？",
        string unknown = ""
    ) =>
        Assert.Equal(
            unknown.Length > 0 ? [] : [concept],
            Quizzes.Read($"{prompt}\n\n{Options}\n\n> 解説\n\n{lines}\n").Questions.Select(question => question.Concept)
        );

    [Fact]
    public void Without_an_explanation_the_notes_own_sentence_with_the_answer_stands_in() =>
        Assert.Equal(
            "りんごは、青森で多く採れます。",
            Assert.Single(Quizzes.Read("りんごが多く採れるのは？\n\n答え: 青森\n\n出典: りんご > 産地").Questions).Explanation
        );

    [Fact]
    public void Without_a_source_it_is_the_lecture_of_the_same_file_name() =>
        Assert.Equal("第2回：野菜", Assert.Single(Quizzes.Read($"問い\n\n{Options}\n\n> 解説", "02.md").Questions).Citation.Lecture);

    [Theory]
    [InlineData("![断面](../lectures/mikan.png)", "mikan.png", "断面")]
    [InlineData("![](a.png)", "../quizzes/a.png", "")]
    [InlineData("![写真](http://x/a.png)", "http://x/a.png", "写真")]
    public void A_picture_in_the_prompt_is_shown_with_it_and_only_with_the_authors_words(string image, string source, string words)
    {
        var question = Assert.Single(Quizzes.Read($"# 何の図？\n\n{image}\n\n{Options}{Quizzes.Rest}").Questions);

        Assert.Equal(
            ("何の図？", source, words, words),
            (question.Prompt, question.Figure!.Source, question.Figure.AlternativeText, question.Figure.Caption)
        );
    }

    private static void AssertRead(string quiz, string read)
    {
        Assert.Empty(Quizzes.Read(quiz).Problems);
        Assert.Equal([read], Quizzes.Lines(quiz));
    }
}
