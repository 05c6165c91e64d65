using TeachBot.Content.Questions.Deriving;
using Xunit;

namespace TeachBot.Tests.Content.Questions.Deriving;

public sealed class PointingTests
{
    [Theory]
    [InlineData("これらの道具をまとめて手入れします。")]
    [InlineData("庭師ではこれらの道具を使います。")]
    [InlineData("他2つと違い刃がありません。")]
    [InlineData("残り3種類には刃があります。")]
    [InlineData("次の3つに分けられます。")]
    [InlineData("以下はおおよその値です。")]
    [InlineData("この事実を説明する考え方があります。")]
    [InlineData("使っているのは、こうした手間の少なさからです。")]
    [InlineData("3種類とは、赤、青、緑のことです。")]
    [InlineData("詳細は第4回で説明します。")]
    [InlineData("今回は道具の違いを知ることを目標にします。")]
    [InlineData("特に思いつかないです。")]
    [InlineData("表の中で最も重いのは鉄です。")]
    public void Needs_another_sentence(string sentence) => Assert.True(Pointing.IsOutside(sentence));

    [Theory]
    [InlineData("遠回りするため、その分の時間がかかります。")]
    [InlineData("内側はひだ状に折れ、このひだを襞と呼びます。")]
    [InlineData("それぞれの道具に名前があります。")]
    [InlineData("刃を止めずに、別の枝へ移ります。")]
    [InlineData("切ったまま、そのまま置いておけます。")]
    [InlineData("刃そのものが長く残ります。")]
    [InlineData("さらに細かく切れます。")]
    [InlineData("どの道具も油で手入れします。")]
    public void Stands_alone(string sentence) => Assert.False(Pointing.IsOutside(sentence));
}
