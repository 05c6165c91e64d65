using TeachBot.Content.Search;
using Xunit;

namespace TeachBot.Tests.Content.Search;

public class ConfidenceTests
{
    private const double Likely = .5;

    [Theory]
    [InlineData("タイヤの空気圧はいくつにしますか？")]
    [InlineData("ブレーキが鳴るのはなぜ？")]
    [InlineData("ヘルメットはいつアメリカで広まった？")]
    public void It_is_high_for_what_is_there(string question) => Assert.True(Shelf.Cycling.Search(question, 1)[0].Confidence > Likely);

    [Theory]
    [InlineData("タイヤの値段はいくらですか？")]
    [InlineData("サドルの高さはどう決めますか？")]
    [InlineData("自転車の保険料はいくら？")]
    [InlineData("国会の会期は何日ですか？")]
    public void It_is_low_for_what_is_not(string question) =>
        Assert.All(Shelf.Cycling.Search(question, 1), hit => Assert.True(hit.Confidence < Likely));

    [Fact]
    public void One_threshold_does_for_real_articles_of_any_size()
    {
        var set = Shelf.PublicSet();
        Assert.SkipWhen(set is null, "the public question set is not part of the project");
        var (right, wrong) = (0, 0);
        foreach (var (article, next) in set.Zip(set.Skip(1)))
        {
            var index = PassageIndex.Build([.. article.Paragraphs.Select(text => new Passage(text, "", article.Title))]);
            right += article.Questions.Count(question => Answers(index, question));
            wrong += next.Questions.Count(question => Answers(index, question));
        }

        Assert.True(right > .85 * set.SkipLast(1).Sum(article => article.Questions.Count), $"{right} answered");
        Assert.True(wrong < .02 * set.Skip(1).Sum(article => article.Questions.Count), $"{wrong} answered wrongly");
    }

    private static bool Answers(PassageIndex index, string question) => index.Search(question, 1) is [{ Confidence: > Likely }];
}
