using Xunit;

namespace TeachBot.Tests.Content.Answering;

/// <summary>What the notes say of the opposite, or of another thing, is no answer.</summary>
public sealed class DenialTests
{
    [Theory]
    [InlineData("水車は、主に粉を輸出する村で使われた。", "水車は、主に何を輸入する村で使われた？")]
    [InlineData("水車小屋の扉は、午前8時に開く。", "水車小屋の扉は、午後何時に開く？")]
    [InlineData("村の人は、石うすを1日300円で借りる。", "村の人は石うすをいくらで貸しますか？")]
    [InlineData("川辺は、1820年に水車組合へ就職した。", "川辺が水車組合を退職したのは何年？")]
    [InlineData("粉の需要は、秋に3倍になる。", "粉の供給は秋に何倍になる？")]
    [InlineData("水車の羽根の重さは、12キログラムである。", "石うすの重さは？")]
    [InlineData("川上村の人口は、800人である。", "川上市の人口は？")]
    public void What_the_notes_say_of_another_thing_is_not_answered(string note, string question) =>
        Assert.False(TestCourses.Of($"# 水車\n\n## 村\n\n水車は川のほとりにある。{note}\n").Answer(question).IsAnswered);

    [Theory]
    [InlineData("水車は、主に粉を輸出する村で使われた。", "水車は、主に何を輸出する村で使われた？")]
    [InlineData("村の人は、石うすを1日300円で借りる。", "村の人は石うすをいくらで借りますか？")]
    [InlineData("川辺は、1820年に水車組合へ就職した。", "川辺が水車組合に就職したのは何年？")]
    [InlineData("粉の需要は、秋に3倍になる。", "粉の需要は秋に何倍になる？")]
    public void The_same_question_about_what_they_say_is(string note, string question) =>
        Assert.True(TestCourses.Of($"# 水車\n\n## 村\n\n水車は川のほとりにある。{note}\n").Answer(question).IsAnswered);
}
