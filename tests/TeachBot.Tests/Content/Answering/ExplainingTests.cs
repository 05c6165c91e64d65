using TeachBot.Content.Answering;
using TeachBot.Tests.Commands;
using Xunit;

namespace TeachBot.Tests.Content.Answering;

public sealed class ExplainingTests
{
    [Theory]
    [InlineData("水門とは？", "definition")]
    [InlineData("上掛け水車の欠点は？", "demerit")]
    [InlineData(Mill.Roof, "any")]
    public void The_best_places_come_in_the_order_of_their_judgement(string question, string demands)
    {
        var explained = Mill.All.Explain(question);

        Assert.Contains(demands, explained.Demands);
        Assert.InRange(explained.Places.Count, 2, Explaining.Places);
        Assert.Equal(explained.Places.OrderByDescending(place => place.Judgement.Value), explained.Places);
        Assert.Equal(explained.Confidence.Value, Mill.All.Answer(question).Confidence);
    }

    [Fact]
    public void The_place_that_answers_is_named_with_what_it_says()
    {
        var best = Assert.Single(Mill.All.Explain("水門とは？").Places, place => place.IsBest);

        Assert.Contains("水路の水を止める板", best.Text, StringComparison.Ordinal);
        Assert.Equal(["水門"], best.Citation!.Path);
    }

    [Fact]
    public void The_features_that_moved_a_number_furthest_come_first() =>
        Assert.All(
            Mill.All.Explain(Mill.Roof).Places.SelectMany(place => new[] { place.Score, place.Judgement }),
            number =>
            {
                Assert.NotEmpty(number.Shares);
                Assert.Equal(number.Shares.OrderByDescending(share => Math.Abs(share.Share)), number.Shares);
            }
        );

    [Fact]
    public void A_question_that_no_place_says_anything_of_has_no_places() => Assert.Empty(Mill.All.Explain("!").Places);
}
