using TeachBot.Content.Answering;
using Xunit;

namespace TeachBot.Tests.Content.Answering;

public sealed class SeveralQuestionsTests
{
    [Theory]
    [InlineData("水門とは？欠点は？", "水門とは？", "欠点は？")]
    [InlineData("水門とは？ 欠点は? 羽根は何枚？", "水門とは？", "欠点は?", "羽根は何枚？")]
    [InlineData("水門とは何ですか。欠点を教えてください。", "水門とは何ですか。", "欠点を教えてください。")]
    [InlineData("すいもんとは？\nはねとは？", "すいもんとは？", "はねとは？")]
    [InlineData("水門とは\n水車とは", "水門とは", "水車とは")]
    [InlineData("What is a sluice? What is a mill?", "What is a sluice?", "What is a mill?")]
    [InlineData("水門とは？？なぜ臼を使うの！？", "水門とは？？", "なぜ臼を使うの！？")]
    [InlineData("水門とは？じゃあ水車は？あと臼って何？", "水門とは？", "じゃあ水車は？", "あと臼って何？")]
    public void Each_sentence_that_asks_is_a_question(string message, params string[] questions) =>
        Assert.Equal(questions, SeveralQuestions.In(message));

    [Theory]
    [InlineData("レポートを書いています。水門とは？欠点は？", "レポートを書いています。水門とは？", "欠点は？")]
    [InlineData("すいもんとは何ですか？水車の話です。欠点は？", "すいもんとは何ですか？水車の話です。", "欠点は？")]
    [InlineData("水門とは？欠点は？よろしくお願いします。", "水門とは？", "欠点は？よろしくお願いします。")]
    public void A_sentence_that_asks_nothing_stays_with_the_question_before_it_or_the_first(string message, params string[] questions) =>
        Assert.Equal(questions, SeveralQuestions.In(message));

    [Theory]
    [InlineData("水門とは？")]
    [InlineData("水車と水門、どちらが先にできた？")]
    [InlineData("上掛け水車の利点は、何ですか")]
    [InlineData("レポートを書いています。水門とは何ですか？")]
    [InlineData("すいもんとは何ですか？水車の話です")]
    [InlineData("水門とは何ですか。わかりやすく説明してください。")]
    [InlineData("水門がわかりません。教えてください。")]
    [InlineData("質問いいですか？水門とは？")]
    [InlineData("すみません、質問があるのですが、いいですか？水門とは？")]
    [InlineData("水門とは何ですか？教えてもらえますか？")]
    [InlineData("水門は木で作る？なぜ？")]
    [InlineData("水車小屋は川のそばに建てる？それはどうしてですか？")]
    [InlineData("「水門とは？水車とは？」という見出しはどこにある")]
    [InlineData("https://example.org/?a=1&b=2 とは？")]
    [InlineData("こんにちは！水門とは？")]
    [InlineData("")]
    [InlineData("？？？")]
    public void What_asks_one_thing_stays_whole(string message) => Assert.Equal([message], SeveralQuestions.In(message));
}
