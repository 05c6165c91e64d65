using TeachBot.Content.Search;
using Xunit;

namespace TeachBot.Tests.Content.Search;

public class QuestionWordsTests
{
    [Theory]
    [InlineData("自転車とは何ですか?", "自転車")]
    [InlineData("鍵はいつ作られましたか", "鍵は 作られ")]
    [InlineData("あいつの自転車", "あいつの自転車")]
    [InlineData("どのような鍵ですか。", "鍵")]
    [InlineData("", "")]
    public void What_only_asks_is_left_out(string question, string rest)
    {
        var text = question.ToCharArray();
        QuestionWords.Blank(text);

        Assert.Equal(rest, string.Join(' ', new string(text).Split([' ', '?', '。'], StringSplitOptions.RemoveEmptyEntries)));
    }
}
