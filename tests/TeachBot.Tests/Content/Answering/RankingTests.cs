using TeachBot.Content.Answering;
using TeachBot.Content.Reading;
using TeachBot.Core;
using Xunit;

namespace TeachBot.Tests.Content.Answering;

public class RankingTests
{
    private static readonly Section Other = new("別の見出し", 2, 1, null);

    [Fact]
    public void The_place_with_more_for_it_comes_first() => Assert.Equal([2, 1], Order(Place(1, 40, score: 0), Place(2, 40, score: 1)));

    [Fact]
    public void Among_equals_the_earlier_comes_first() => Assert.Equal([1, 2, 3], Order(Place(1, 40), Place(2, 40), Place(3, 40)));

    [Theory]
    [InlineData(150, 20, new[] { 1, 2 })]
    [InlineData(151, 150, new[] { 2, 1 })]
    [InlineData(450, 400, new[] { 2, 1 })]
    public void Among_equals_one_that_is_longer_than_150_characters_comes_later(int first, int second, int[] order) =>
        Assert.Equal(order, Order(Place(1, first), Place(2, second)));

    [Theory]
    [InlineData(450, new[] { 1, 2 })]
    [InlineData(451, new[] { 2, 1 })]
    public void More_than_450_characters_cost_more_than_one_step_of_the_score(int length, int[] order) =>
        Assert.Equal(order, Order(Place(1, length, score: 1), Place(2, 150, score: 0)));

    [Fact]
    public void Near_are_the_first_three_of_different_lines() =>
        Assert.Equal([1, 2, 3], Near(Place(1, 10), Place(1, 20), Place(2, 10), Place(3, 10), Place(4, 10)));

    [Fact]
    public void What_is_too_long_to_be_quoted_is_never_near() => Assert.Equal([2], Near(Place(1, 201, score: 1), Place(2, 200)));

    [Fact]
    public void The_best_ten_are_judged_once_more_and_the_rest_keep_their_order()
    {
        var places = Enumerable.Range(1, 12).Select(line => Place(line, 10)).ToArray();

        Assert.Equal([3, 4, 5, 6, 7, 8, 9, 10, 1, 2, 11, 12], Order(["judge Place 1.5 0 1"], places));
    }

    [Fact]
    public void The_decision_is_about_the_best_place_and_knows_how_the_next_one_was_judged()
    {
        var ranked = Rank(["judge Place 0.5 2 5"], Place(1, 10), Place(2, 10, score: -1));

        Assert.Equal(2, ranked.Candidates[0].Citations[0].Line);
        Assert.Equal((1, 5, 2), (Column(ranked, "Place"), Column(ranked, "Judged"), Column(ranked, "RunnerUp")));
    }

    [Fact]
    public void Where_there_is_no_place_nothing_is_decided() => Assert.Empty(Rank([]).Decision);

    [Fact]
    public void A_place_is_compared_with_the_best_of_another_section_and_of_other_lines()
    {
        var ranked = Rank([], Place(1, 10, score: 1), Place(1, 20, score: 1), Place(2, 10, score: 1), Place(3, 10, section: Other));

        Assert.Equal((1, 0), (Column(ranked, "SectionMargin"), Column(ranked, "Margin")));
        Assert.Equal((0, 1), (Column(ranked, "Third"), Column(ranked, "Agreeing")));
    }

    private static float Column(Ranked ranked, string name) =>
        ranked.Decision[DecisionFeatures.Names.Index().First(one => one.Item == name).Index];

    private static IEnumerable<int> Order(params Candidate[] places) => Order([], places);

    private static IEnumerable<int> Order(string[] model, Candidate[] places) =>
        Rank(model, places).Candidates.Select(place => place.Citations[0].Line);

    private static IEnumerable<int> Near(params Candidate[] places) => Rank([], places).Near.Select(place => place.Citations[0].Line);

    private static Ranked Rank(string[] model, params Candidate[] places)
    {
        string[] lines =
        [
            "scorer " + string.Join(' ', ScorerFeatures.All.Select(feature => feature.Name)),
            .. DecisionFeatures.Names.Select(decision => $"decision {decision} 0 1 0 0"),
            "bias 0 0",
            "answered 0.5",
            "near 0.2",
            $"tree {ScorerFeatures.All[0].Name} 0.5 0 1",
            $"tree {ScorerFeatures.All[0].Name} -0.5 -1 0",
            .. model,
        ];
        using var reader = new StringReader(string.Join('\n', lines));
        return Ranking.Of(places, AnswerModel.Read(reader));
    }

    private static Candidate Place(int line, int length, float score = 0, Section? section = null) =>
        new()
        {
            Text = new string('あ', length),
            Citations = [new Citation("講義", [], line)],
            Section = section,
            Features = [score, .. new float[ScorerFeatures.All.Count - 1]],
        };
}
