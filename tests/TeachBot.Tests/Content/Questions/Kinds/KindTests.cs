using TeachBot.Content.Questions;
using TeachBot.Tests.Content.Asking;
using Xunit;

namespace TeachBot.Tests.Content.Questions.Kinds;

/// <summary>A question of every kind, from one small lecture that has what each needs.</summary>
public sealed class KindTests
{
    private const string Lecture = """
        # 第1回：庭の道具
        ## はさみの種類
        はさみは、刈込型、剪定型、芽切型の3種類に分けられます。
        ### 刈込型
        #### 特徴
        刈込型は、両手で持って生け垣の面をそろえるはさみです。
        刃が長いため、広い面を一度に切れます。
        #### 主な刈込型モデル
        ```
        ツバメ, カモメ, ヒバリ
        ```
        ### 剪定型
        #### 特徴
        剪定型は、片手で持って太い枝を切り落とすはさみです。
        受け刃が枝をつかみます。
        #### 主な剪定型モデル
        ```
        クマ, シカ, キツネ
        ```
        ### 芽切型
        #### 特徴
        芽切型は、細い刃先で伸びたばかりの芽を摘むはさみです。
        盆栽の手入れに欠かせません。
        #### 主な芽切型モデル
        ```
        トンボ, セミ, ホタル
        ```
        ## 手入れのメリット・デメリット
        ### メリット
        * 切り口がきれいになる
        * 刃が長もちする
        ### デメリット
        * 砥石を買う費用がかかる
        * 毎週の時間を取られる
        ## 値段
        | 種類 | 値段 | 重さ |
        | --- | --- | --- |
        | 刈込型 | 4000円 | 900g |
        | 剪定型 | 3000円 | 250g |
        | 芽切型 | 2000円 | 120g |
        ## 研ぎ方の手順
        1. 刃の汚れを布でふき取る
        2. 砥石を水にひたす
        3. 刃を砥石にあてて前へ押す
        4. 油を薄く塗る
        ## 図の一覧
        ### 刃のつくり
        刃のつくりは、切れ味を決める要素です。
        ![表刃の図](a.png)
        ### 柄のつくり
        柄のつくりは、疲れにくさを決める要素です。
        ![持ち手の図](b.png)
        """;

    private static readonly IReadOnlyList<Question> Questions = TestCourses.Of(Lecture).Questions.Questions;

    [Theory]
    [InlineData(
        QuestionKinds.DefinitionToTerm,
        "次の説明に当てはまるのはどれですか？\n「片手で持って太い枝を切り落とすはさみです。」",
        "剪定型"
    )]
    [InlineData(QuestionKinds.TermToDefinition, "「芽切型」の説明はどれですか？", "細い刃先で伸びたばかりの芽を摘むはさみ")]
    [InlineData(QuestionKinds.Feature, "次の説明に当てはまるのはどれですか？\n「盆栽の手入れに欠かせません。」", "芽切型")]
    [InlineData(QuestionKinds.Membership, "次のうち、「主な刈込型モデル」として挙げられているものはどれですか？", "カモメ")]
    [InlineData(QuestionKinds.Classification, "「キツネ」は、次のどれの例として挙げられていますか？", "剪定型")]
    [InlineData(QuestionKinds.OddOneOut, "次のうち、「主な芽切型モデル」に入らないものが1つあります。どれですか？", "ツバメ")]
    [InlineData(QuestionKinds.Aspect, "「剪定型」の「値段」はどれですか？", "3000円")]
    [InlineData(QuestionKinds.Aspect, "「重さ」が「250g」なのはどれですか？", "剪定型")]
    [InlineData(QuestionKinds.Count, "「はさみの種類」は、いくつ挙げられていますか？", "3つ")]
    [InlineData(QuestionKinds.Figure, "「刃のつくり」の説明に添えられている図はどれですか？", "表刃の図")]
    public void A_kind_asks_so_and_has_this_key(string kind, string prompt, string key) =>
        Assert.Contains(
            Questions,
            question =>
                question.Kind == kind && question.Prompt == prompt && question.Options.Single(option => option.IsCorrect).Text == key
        );

    [Fact]
    public void All_of_a_list_are_to_be_chosen_and_none_of_another()
    {
        var question = Questions.First(question =>
            question.Kind == QuestionKinds.ChooseAll && question.Prompt.Contains("主な剪定型モデル", StringComparison.Ordinal)
        );

        Assert.Equal(
            ["キツネ", "クマ", "シカ"],
            question.Options.Where(option => option.IsCorrect).Select(option => option.Text).Order(StringComparer.Ordinal)
        );
        Assert.Equal(2, question.Options.Count(option => !option.IsCorrect));
    }

    [Fact]
    public void Pairs_belong_together()
    {
        var values = Questions.First(question =>
            question.Kind == QuestionKinds.Matching && question.Prompt.Contains("重さ", StringComparison.Ordinal)
        );

        Assert.Equal(
            ["刈込型=900g", "剪定型=250g", "芽切型=120g"],
            values.Options.OrderBy(option => option.Id, StringComparer.Ordinal).Select(option => $"{option.Text}={option.Match}")
        );
    }

    [Fact]
    public void Steps_have_their_places()
    {
        var steps = Questions.Single(question => question.Kind == QuestionKinds.Ordering);

        Assert.Equal(
            "「研ぎ方」の手順を、行う順に並べてください。",
            steps.Prompt.Replace("研ぎ方の手順", "研ぎ方", StringComparison.Ordinal)
        );
        Assert.Equal(
            ["刃の汚れを布でふき取る", "砥石を水にひたす", "刃を砥石にあてて前へ押す", "油を薄く塗る"],
            steps.Options.OrderBy(option => option.Position).Select(option => option.Text)
        );
    }

    [Fact]
    public void A_term_is_typed_for_its_definition() =>
        Assert.Contains(
            Questions,
            question =>
                question.Kind == QuestionKinds.Typed
                && question.Prompt.Contains("生け垣の面をそろえる", StringComparison.Ordinal)
                && question.Answers[0] == "刈込型"
        );

    [Fact]
    public void A_statement_is_right_as_it_stands_and_wrong_for_a_sibling()
    {
        var statements = Questions.Where(question => question.Kind == QuestionKinds.TrueFalse).ToList();

        Assert.Contains(statements, question => question.Options[0].IsCorrect);
        Assert.Contains(
            statements,
            question => question.Options[1].IsCorrect && question.Rule.EndsWith("-swapped", StringComparison.Ordinal)
        );
        Assert.All(statements, question => Assert.Equal(["正しい", "誤り"], question.Options.Select(option => option.Text)));
    }

    [Fact]
    public void Every_option_is_explained_by_what_the_notes_say_of_it()
    {
        var question = Questions.First(question =>
            question.Kind == QuestionKinds.Feature && question.Prompt.Contains("盆栽", StringComparison.Ordinal)
        );

        Assert.Equal(
            "刈込型は、両手で持って生け垣の面をそろえるはさみです。",
            question.Options.Single(option => option.Text == "刈込型").Reason
        );
    }

    [Fact]
    public void Order_by_degree_is_never_derived() =>
        Assert.DoesNotContain(
            TestCourses.Of(Bicycles.Lecture).Questions.Questions,
            question => question.Kind == QuestionKinds.Ordering && question.Rule != "steps"
        );
}
