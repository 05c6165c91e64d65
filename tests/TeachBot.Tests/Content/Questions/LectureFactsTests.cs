using TeachBot.Content.Questions;
using Xunit;

namespace TeachBot.Tests.Content.Questions;

/// <summary>
/// The questions on our lecture against a list of its facts that was written by hand, so that nothing of the bot judges itself.
/// </summary>
public sealed class LectureFactsTests
{
    private static readonly Dictionary<string, string[]> Products = new()
    {
        ["ホスト型"] = ["Virtual Box", "VMware Player", "VMware WorkStation", "VMware Fusion", "Parallels Desktop"],
        ["ハイパーバイザー型"] = ["KVM", "VMware vSphere", "XenServer", "Hyper-V"],
        ["コンテナ型"] = ["Docker", "LXC", "Rocket"],
    };

    private static readonly Dictionary<string, string[]> Listed = new()
    {
        ["仮想化のメリット（企業視点）"] =
        [
            "リソースを無駄なく",
            "簡単に作ったり",
            "コスト削減",
            "スペックアップ",
            "ライブマイグレーション",
        ],
        ["仮想化のデメリット（企業視点）"] = ["影響を受ける範囲", "学習コスト"],
        ["仮想化のメリット（個人視点）"] = ["自分のPC1台", "気軽に作ったり"],
    };

    private static IReadOnlyList<Question> Questions =>
        Banks.Of("shipped").Questions.Where(question => question.Rule != "authored").ToList();

    [Fact]
    public void Options_that_name_products_are_right_exactly_where_the_list_names_them()
    {
        var judged = 0;
        foreach (
            var question in Questions.Where(question =>
                question.Kind is QuestionKinds.Membership or QuestionKinds.ChooseAll or QuestionKinds.OddOneOut
            )
        )
        {
            if (Products.Keys.FirstOrDefault(kind => question.Prompt.Contains($"主な{kind}VM", StringComparison.Ordinal)) is not { } kind)
            {
                continue;
            }

            Assert.All(
                question.Options,
                option => Assert.Equal(Products[kind].Contains(option.Text) != (question.Kind == QuestionKinds.OddOneOut), option.IsCorrect)
            );
            judged += question.Options.Count;
        }

        Assert.True(judged >= 15, $"{judged} options judged");
    }

    [Fact]
    public void Kinds_are_right_for_their_own_products_alone()
    {
        var questions = Questions.Where(question => question.Kind == QuestionKinds.Classification).ToList();

        Assert.NotEmpty(questions);
        Assert.All(
            questions,
            question =>
                Assert.All(question.Options, option => Assert.Equal(Products[option.Text].Contains(question.Concept), option.IsCorrect))
        );
        Assert.All(
            Questions.Where(question => question.Kind == QuestionKinds.Matching && question.Rule == "examples"),
            question => Assert.All(question.Options, option => Assert.Contains(option.Match, Products[option.Text]))
        );
    }

    [Fact]
    public void Merits_and_demerits_stand_where_the_lecture_lists_them()
    {
        var judged = 0;
        foreach (var question in Questions.Where(question => question.Kind is QuestionKinds.Aspect or QuestionKinds.ChooseAll))
        {
            foreach (var option in question.Options)
            {
                var (place, value) = Listed.ContainsKey(option.Text)
                    ? (option.Text, question.Prompt)
                    : (Listed.Keys.FirstOrDefault(name => question.Prompt.Contains($"「{name}」", StringComparison.Ordinal)), option.Text);
                if (place is not null)
                {
                    Assert.Equal(Listed[place].Any(part => value.Contains(part, StringComparison.Ordinal)), option.IsCorrect);
                    judged++;
                }
            }
        }

        Assert.True(judged >= 60, $"{judged} options judged");
    }

    /// <summary>Parts of statements that the lecture tells of one of the three alone.</summary>
    [Theory]
    [InlineData(
        "ホスト型",
        "既存のOS上",
        "手軽に作れ",
        "ホストOSを経由します",
        "スタートアップ",
        "ファイルとして残り",
        "主な用途は、開発環境",
        "コンテナ型VMに奪われ",
        "経由する分のオーバーヘッド"
    )]
    [InlineData(
        "ハイパーバイザー型",
        "物理サーバに直接",
        "仮想化モニタ",
        "経由しない",
        "自社で保有",
        "どちらでも使われて",
        "さらにいくつかの種類"
    )]
    [InlineData(
        "コンテナ型",
        "レイヤーを持たない",
        "namespaces",
        "最も小さ",
        "仮想サーバの上に導入",
        "一部の企業では本番環境",
        "表舞台",
        "ノウハウ",
        "Googleなど",
        "採用する動き",
        "仮想サーバの上でコンテナ"
    )]
    public void What_is_told_of_one_kind_is_right_for_no_other(string kind, params string[] statements)
    {
        foreach (
            var question in Questions.Where(question => statements.Any(part => question.Prompt.Contains(part, StringComparison.Ordinal)))
        )
        {
            switch (question.Kind)
            {
                case QuestionKinds.Feature or QuestionKinds.DefinitionToTerm:
                    Assert.Equal(kind, question.Options.Single(option => option.IsCorrect).Text);
                    break;
                case QuestionKinds.TrueFalse when question.Rule == "sentence-swapped":
                    Assert.False(question.Prompt.Contains(kind, StringComparison.Ordinal), question.Prompt);
                    break;
                case QuestionKinds.TrueFalse when question.Rule == "sentence-noun":
                    Assert.True(question.Options[1].IsCorrect);
                    break;
                case QuestionKinds.TrueFalse:
                    Assert.True(question.Options[0].IsCorrect);
                    Assert.Contains(kind, question.Prompt, StringComparison.Ordinal);
                    break;
                case QuestionKinds.Typed:
                    Assert.Equal(kind, question.Answers[0]);
                    break;
            }
        }
    }
}
