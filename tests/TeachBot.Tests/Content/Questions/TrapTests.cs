using TeachBot.Content.Questions;
using TeachBot.Core.Text;
using Xunit;

namespace TeachBot.Tests.Content.Questions;

/// <summary>Six ways in which honest notes make a question with two keys or none; each stands in our first lecture too.</summary>
public sealed class TrapTests
{
    private const string Notes = """
        # 庭仕事
        ## 庭仕事のメリット・デメリット
        ### 大人の視点
        #### メリット
        * 体を動かせる
        * 野菜が手に入る
        * 夏の電気代を減らせる
        #### デメリット
        * 腰を痛めやすい
        * 道具の置き場所がいる
        ### 子どもの視点
        #### メリット
        * 虫を観察できる
        * 体を動かせる
        #### デメリット
        特に思いつかないです。むしろ外で遊ぶほうが良いです。
        ## 畑の種類
        畑には砂畑型、粘土型、水耕型の3種類があります。
        ### 砂畑型
        #### 特徴
        水はけが良く、根菜がよく育ちます。
        主に家庭で利用されます。
        #### 主な砂畑型キット
        ```
        ミドリ [一号, 二号], アサヒ
        ```
        ### 粘土型
        #### 特徴
        水もちが良く、稲がよく育ちます。
        家庭、農園共に利用されます。
        ヤマト,ミナトなどの店で売られています。
        #### 主な粘土型キット
        ```
        ミドリ 大地(ダイチ), ツチノコ
        ```
        ### 水耕型
        #### 特徴
        他2つと違い土を使いません。
        家庭、農園（一部）共に利用されます。
        ヤマト,ミナトなどの店で売られています。
        #### 主な水耕型キット
        ```
        シズク, ナガレ
        ```
        ※実際には水耕にもいくつか種類があります。詳細は第4回で説明します。
        """;

    private static readonly IReadOnlyList<Question> Questions = TestCourses.Of(Notes).Questions.Questions;

    [Fact]
    public void What_is_listed_for_both_distracts_from_neither()
    {
        Assert.DoesNotContain(Questions, question => question.Prompt.StartsWith("「体を動かせる」", StringComparison.Ordinal));
        Assert.DoesNotContain(
            Questions,
            question =>
                question.Prompt.Contains("のメリット（", StringComparison.Ordinal)
                && question.Options.Any(option => option is { IsCorrect: false, Text: "体を動かせる" })
        );
    }

    [Theory]
    [InlineData("ヤマト,ミナトなどの店")]
    [InlineData("家庭、農園共に")]
    [InlineData("主に家庭で")]
    public void What_is_told_of_two_asks_for_neither(string sentence) =>
        Assert.DoesNotContain(
            Questions,
            question =>
                question.Kind is QuestionKinds.Feature or QuestionKinds.Typed
                && question.Prompt.Contains(sentence, StringComparison.Ordinal)
        );

    [Fact]
    public void A_common_first_name_is_no_option() =>
        Assert.DoesNotContain(Questions.SelectMany(question => question.Options), option => option.Text is "ミドリ" or "一号" or "二号");

    [Fact]
    public void A_name_and_its_alias_are_never_both_options() =>
        Assert.DoesNotContain(
            Questions,
            question => question.Options.Count(option => JapaneseText.Key(option.Text) is "ミドリ大地" or "ダイチ") > 1
        );

    [Fact]
    public void Prose_where_others_have_a_list_gives_no_question() =>
        Assert.DoesNotContain(
            Questions,
            question =>
                question.Prompt.Contains("思いつか", StringComparison.Ordinal)
                || question.Prompt.Contains("むしろ", StringComparison.Ordinal)
                || question.Prompt.Contains("外で遊ぶ", StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("第4回")]
    [InlineData("他2つ")]
    public void What_points_elsewhere_is_not_asked(string words) =>
        Assert.DoesNotContain(Questions, question => question.Prompt.Contains(words, StringComparison.Ordinal));
}
