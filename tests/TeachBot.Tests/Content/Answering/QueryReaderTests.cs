using TeachBot.Content.Answering;
using TeachBot.Content.Knowledge;
using TeachBot.Content.Reading;
using Xunit;

namespace TeachBot.Tests.Content.Answering;

public sealed class QueryReaderTests
{
    private static readonly QueryReader Reader = new(
        new UnitIndex(KnowledgeBuilder.Build([LectureReader.Read("a.md", "# 水車\n\n## 上掛け水車\n\n水を上から受けて回ります。\n")], []))
    );

    [Theory]
    [InlineData("上掛け水車とは？", "definition")]
    [InlineData("誰が水車を建てたの？", "who")]
    [InlineData("水車はいつ建った？", "when")]
    [InlineData("羽根は何枚ありますか", "count")]
    [InlineData("回る速さはどのくらい？", "amount")]
    [InlineData("なぜ水が要るんですか", "reason")]
    [InlineData("粉はどうやってひくの？", "procedure")]
    [InlineData("水門を閉めたらどうなる？", "effect")]
    [InlineData("上掛け水車と下掛け水車の違い", "comparison")]
    [InlineData("水車の欠点を教えて", "demerit")]
    [InlineData("水車は夜も回りますか", "yes-no")]
    [InlineData("羽根", "definition")]
    public void What_a_question_demands(string question, string demand) =>
        Assert.Contains(demand, Reader.Read(question).Demands.Select(one => one.Name));

    [Theory]
    [InlineData("上掛け水車の羽根は何枚？", "枚")]
    [InlineData("画面の幅は何ピクセルですか", "ピクセル")]
    [InlineData("羽根はいくつ？", null)]
    public void The_unit_that_is_counted_in(string question, string? counter) => Assert.Equal(counter, Reader.Read(question).Counter);

    [Theory]
    [InlineData("上掛け水車の羽根は何枚？", "上掛け水車の羽根")]
    [InlineData("参照渡しとは何ですか", "参照渡し")]
    [InlineData("水門 開け方", "水門")]
    public void What_it_is_about(string question, string topic) => Assert.Equal(topic, Reader.Read(question).Topic);

    [Theory]
    [InlineData("水車の羽根について簡単に説明してください")]
    [InlineData("水車の羽根を小学生にもわかるように教えて")]
    [InlineData("水車の羽根、全部教えてください")]
    public void Manners_and_the_frame_are_no_words_to_account_for(string question) =>
        Assert.Equal(["水車", "羽根"], Reader.Read(question).Terms.Select(term => term.Text));
}
