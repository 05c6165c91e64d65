using TeachBot.Content.Answering;
using Xunit;

namespace TeachBot.Tests.Content.Answering;

public sealed class FollowUpTests
{
    [Theory]
    [InlineData("じゃあ下掛け水車は？", "上掛け水車の利点は？", "下掛け水車の利点は?")]
    [InlineData("下掛け水車は？", "上掛け水車の利点は？", "下掛け水車の利点は?")]
    [InlineData("その欠点は？", "上掛け水車の利点は？", "上掛け水車の欠点は?")]
    [InlineData("例は？", "上掛け水車とは？", "上掛け水車の例は?")]
    [InlineData("下掛け水車との違いは？", "上掛け水車とは？", "上掛け水車と下掛け水車との違いは?")]
    public void It_means_what_was_spoken_of(string question, string before, string alone)
    {
        Assert.True(FollowUp.Leans(question));
        Assert.Equal(alone, FollowUp.AfterAnother(question, before));
    }

    [Theory]
    [InlineData("下掛け水車とは？")]
    [InlineData("上掛け水車の羽根は何枚？")]
    [InlineData("水車小屋を建てたのは誰？")]
    [InlineData("水車小屋の屋根は何でできている？")]
    [InlineData("でんりゅうとは何ですか？水車の話です")]
    [InlineData("この講義で水車は出てきますか？")]
    public void A_question_that_says_what_it_is_about_stands_alone(string question) => Assert.False(FollowUp.Leans(question));
}
