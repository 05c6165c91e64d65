using CsCheck;
using TeachBot.Content;
using TeachBot.Content.Questions;
using TeachBot.Content.Reading;
using TeachBot.Tests.Core.Text;
using Xunit;

namespace TeachBot.Tests.Content.Questions;

public sealed class AnyNotesTests
{
    private static readonly string[] Pieces =
    [
        "# 庭\n",
        "## 種類\n",
        "### 甲型\n",
        "### 乙型\n",
        "### 丙型\n",
        "#### 特徴\n",
        "#### メリット\n",
        "#### デメリット\n",
        "* 速い\n",
        "* 遅い\n* 速い\n",
        "甲型は、速い乗り物です。\n",
        "乙型は、遅い乗り物です。\n",
        "3種類あります。\n",
        "```\nA, B, C\n```\n",
        "```\nD(E), F [G, H]\n```\n",
        "| 名 | 値 |\n| --- | --- |\n| 甲型 | 1 |\n| 乙型 | 2 |\n| 丙型 | 1 |\n",
        "1. 開く\n2. 押す\n3. 閉じる\n",
        "![図](a.png)\n",
        "![](b.png)\n",
        "〔　　〕",
        "「",
        "」",
        "（",
        "。",
        "、",
        "は",
        "とは",
        "これ",
        "型",
        "\n",
        "\n\n",
        " ",
        "ー",
        "ｱｲ",
        "\u200B",
        "\uD800",
        "😀",
        "が\u3099",
        "##まとめ\n",
        "```\n甲型とは？\n速い乗り物です。\n```\n",
        "主に",
        "どの甲型も",
    ];

    [Fact]
    public void No_notes_made_of_pieces_throw_or_give_a_question_without_exactly_its_keys() =>
        Gen.OneOf(Pieces.Select(Gen.Const).ToArray<IGen<string>>()).Array[0, 40].Sample(pieces => Check(string.Concat(pieces)), iter: 3000);

    [Fact]
    public void No_notes_of_any_characters_throw() => Texts.Any.Sample(Check, iter: 1000);

    [Fact]
    public void No_cut_of_our_own_lecture_throws()
    {
        var lecture = File.ReadAllText(Path.Combine(Architecture.Repository.Root, "content", "lectures", "01-virtualization-overview.md"));
        Gen.Select(Gen.Int[0, lecture.Length - 1], Gen.Int[0, 400], Gen.Int[0, lecture.Length - 1])
            .Sample(
                (at, length, to) =>
                    Check(
                        lecture
                            .Remove(at, Math.Min(length, lecture.Length - at))
                            .Insert(
                                Math.Min(to, lecture.Length - Math.Min(length, lecture.Length - at)),
                                lecture.Substring(at, Math.Min(length, lecture.Length - at))
                            )
                    ),
                iter: 60
            );
    }

    private static void Check(string markdown)
    {
        QuestionBank bank;
        try
        {
            bank = Course.Read([("a.md", markdown)]).Questions;
        }
        catch (ContentException)
        {
            return;
        }

        Assert.Equal(bank.Questions.Count, bank.Questions.Select(question => question.Id).Distinct().Count());
        Assert.All(
            bank.Questions,
            question =>
                Assert.True(
                    question.Form switch
                    {
                        QuestionForm.SingleChoice => question.Options.Count(option => option.IsCorrect) == 1 && question.Options.Count > 1,
                        QuestionForm.MultipleChoice => question.Options.Any(option => option.IsCorrect)
                            && question.Options.Any(option => !option.IsCorrect),
                        QuestionForm.Typed => question.Answers.Count > 0,
                        _ => question.Options.Count > 2,
                    }
                )
        );
    }
}
