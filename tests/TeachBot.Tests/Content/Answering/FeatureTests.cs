using TeachBot.Content.Answering;
using Xunit;

namespace TeachBot.Tests.Content.Answering;

/// <summary>Each feature at work: of two places, the one that has more of it.</summary>
public sealed class FeatureTests
{
    private const string Notes = """
        # 水車小屋の歴史

        ## 上掛け水車

        上掛け水車は、水を上から受けて回る水車です。水車小屋を建てたのは大工の川辺氏でした。
        工事は1820年に終わりました。羽根は24枚あります。

        ## 下掛け水車

        「下掛け水車」とは、川の流れで回る水車のことです。しかし、水が少ないと回りません。
        建てるときの手順を説明します。

        ## 使い方

        粉をひく手順は次のとおりです。

        1. 穀物を入れる
        2. 水門を開ける

        - **利点**: 燃料がいらない
        - **欠点**: 渇水に弱い
        - **水門**: 水を止める板
        - **石うす**: 花崗岩の重さで粉をひく
        """;

    [Theory]
    [InlineData("上掛け水車の羽根は何枚？", nameof(Feature.Own), "羽根は24枚", "工事は1820年")]
    [InlineData("上掛け水車の羽根は何枚？", nameof(Feature.Counted), "羽根は24枚", "工事は1820年")]
    [InlineData("上掛け水車の羽根は何枚？", nameof(Feature.Path), "羽根は24枚", "川の流れで回る")]
    [InlineData("上掛け水車の羽根は何枚？", nameof(Feature.Reach), "羽根は24枚", "川の流れで回る")]
    [InlineData("上掛け水車の羽根は何枚？", "Tells:count", "羽根は24枚", "水を上から受けて")]
    [InlineData("下掛け水車とは？", nameof(Feature.DefinedFirst), "川の流れで回る", "水を上から受けて")]
    [InlineData("下掛け水車とは？", nameof(Feature.TopicIsHead), "川の流れで回る", "水を上から受けて")]
    [InlineData("下掛け水車とは？", nameof(Feature.NamesLacking), "水を上から受けて", "川の流れで回る")]
    [InlineData("水車小屋を建てたのは誰？", "Tells:who", "大工の川辺氏", "工事は1820年")]
    [InlineData("水車小屋を作ったのは誰？", nameof(Feature.RelationLacking), "羽根は24枚", "建てるときの手順を作成します")]
    [InlineData("工事はいつ終わった？", "Tells:when", "工事は1820年", "大工の川辺氏")]
    [InlineData("水が少ないとどうなる？", nameof(Feature.Opens), "しかし、水が", "水を上から受けて")]
    [InlineData("建てるときの手順は？", nameof(Feature.SpeaksToReader), "手順を説明します", "大工の川辺氏")]
    [InlineData("粉をひく手順は？", nameof(Feature.Introduces), "次のとおりです。", "水を上から受けて")]
    [InlineData("粉をひく手順は？", nameof(Feature.KindList), "次のとおりです。\n穀物を入れる\n水門を開ける", "水を上から受けて")]
    [InlineData("水車の利点は？", nameof(Feature.Opposite), "欠点", "燃料がいらない")]
    [InlineData("水車小屋の重さは？", nameof(Feature.OtherOwner), "花崗岩の重さ", "水を止める板")]
    [InlineData("水門とは？", nameof(Feature.TopicEmphasised), "水を止める板", "水を上から受けて")]
    [InlineData("上掛け水車と下掛け水車の違いは？", nameof(Feature.OperandsSaid), "水を上から受けて", "穀物を入れる")]
    public void A_place_that_has_it_has_more_of_it(string question, string feature, string more, string less)
    {
        var candidates = TestCourses.Of(Notes).Consider(question, null).Candidates;

        Assert.True(Of(candidates, feature, more) > Of(candidates, feature, less));
    }

    [Theory]
    [InlineData("風車とは？", 1)]
    [InlineData("上掛け水車とは？", 0)]
    [InlineData("穀物とは？", 0)]
    public void A_topic_that_the_notes_nowhere_say_is_unknown(string question, float unknown) =>
        Assert.All(
            TestCourses.Of(Notes).Consider(question + "水車", null).Candidates,
            candidate => Assert.Equal(unknown, candidate.Features[(int)Feature.TopicUnknown])
        );

    [Fact]
    public void Every_feature_has_a_name_of_its_own() =>
        Assert.Equal(ScorerFeatures.All.Count, ScorerFeatures.All.Select(feature => feature.Name).Distinct().Count());

    private static float Of(IReadOnlyList<Candidate> candidates, string feature, string words)
    {
        var column = ScorerFeatures.All.Select((known, at) => (known.Name, at)).First(known => known.Name == feature).at;
        return candidates
            .Where(candidate => candidate.Text.Contains(words, StringComparison.Ordinal))
            .OrderBy(candidate => candidate.Text.Length)
            .Select(candidate => candidate.Features[column])
            .FirstOrDefault();
    }
}
