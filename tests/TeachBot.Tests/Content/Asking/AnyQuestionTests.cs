using CsCheck;
using TeachBot.Content.Reading;
using Xunit;

namespace TeachBot.Tests.Content.Asking;

public sealed class AnyQuestionTests
{
    private static readonly string[] Pieces =
    [
        "ロード型",
        "マウンテン型",
        "と",
        "の",
        "違い",
        "は",
        "？",
        "なぜ",
        "いくつ",
        "手順",
        "3",
        "最初",
        "一番",
        "図",
        "コマンド",
        "まとめ",
        "型",
        "何",
        "カモシカ",
        "ない",
        "メリット",
        "デメリット",
        " ",
        "　",
        "ー",
        "っ",
        "\u200B",
        "\u202E",
        "😀",
        "が\u3099",
        "\uD800",
        "「",
        "」",
        "\n",
        "abc",
        "ｱｲｳ",
        "だよね",
        "準",
        "比べて",
        "前回",
    ];

    [Fact]
    public void No_question_made_of_words_throws() =>
        Gen.OneOf(Pieces.Select(Gen.Const).ToArray<IGen<string>>())
            .Array[0, 14]
            .Sample(pieces => Assert.NotNull(Bicycles.Course.Answer(string.Concat(pieces))), iter: 3000);

    [Fact]
    public void No_question_of_any_characters_throws() =>
        Gen.String[Gen.Char, 0, 60].Sample(question => Assert.NotNull(Bicycles.Course.Answer(question)), iter: 2000);

    [Fact]
    public void A_question_over_the_limit_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Bicycles.Course.Answer(new string('あ', ContentLimits.QuestionLength + 1)));

    [Fact]
    public void The_same_question_has_the_same_answer() =>
        Assert.Equal(Bicycles.Course.Answer("自転車の種類は？").Statements, Bicycles.Course.Answer("自転車の種類は？").Statements);
}
