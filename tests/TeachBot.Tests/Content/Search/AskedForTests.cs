using TeachBot.Content.Search;
using Xunit;

namespace TeachBot.Tests.Content.Search;

public class AskedForTests
{
    [Theory]
    [InlineData("会員は何人ですか", "Number", "人")]
    [InlineData("いくつありますか", "Number", "")]
    [InlineData("いつ作られましたか", "Time", "")]
    [InlineData("何年に作られましたか", "Time", "")]
    [InlineData("なぜ鳴るのですか", "Reason", "")]
    [InlineData("どこで作られましたか", "Place", "")]
    [InlineData("誰が作りましたか", "Person", "")]
    [InlineData("何を作りますか", "Any", "")]
    [InlineData("作り方", "Any", "")]
    public void A_question_says_the_form_of_its_answer(string question, string type, string unit) =>
        Assert.Equal((type, unit), (AskedFor.Read(question).Type.ToString(), AskedFor.Read(question).Unit));

    [Theory]
    [InlineData("会員は何人ですか", "会員は20人である。", true)]
    [InlineData("会員は何人ですか", "会員は二十人である。", true)]
    [InlineData("会員は何人ですか", "会員は日本人である。", false)]
    [InlineData("いつ作られましたか", "1975年に作られた。", true)]
    [InlineData("いつ作られましたか", "毎年作られる。", false)]
    [InlineData("なぜ鳴るのですか", "油が付いているためである。", true)]
    [InlineData("なぜ鳴るのですか", "鈴が鳴る。", false)]
    [InlineData("どこで作られましたか", "その町で作られた。", true)]
    [InlineData("何を作りますか", "20人である。", false)]
    public void A_sentence_tells_it_or_not(string question, string sentence, bool tells) =>
        Assert.Equal(tells, AskedFor.Read(question).IsToldBy(sentence));
}
