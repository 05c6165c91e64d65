using TeachBot.Content.Questions;
using TeachBot.Content.Questions.Picking;
using Xunit;

namespace TeachBot.Tests.Content.Questions.Picking;

public class PresentationTests
{
    private const int Seeds = 3000;

    [Fact]
    public void Over_many_seeds_the_key_stands_at_each_place_as_often()
    {
        var places = Shown(Sample.Single())
            .GroupBy(shown => shown.Question.Options.ToList().FindIndex(option => option.IsCorrect))
            .Select(place => place.Count())
            .ToList();

        Assert.Equal(3, places.Count);
        Assert.True(SplitMixTests.ChiSquare(places, Seeds / 3.0) < 13.8, "above the 0.1 % bound for 2 degrees of freedom");
    }

    [Fact]
    public void Two_questions_under_one_seed_do_not_have_their_keys_at_the_same_place() =>
        Assert.InRange(
            Shown(Sample.Single("a")).Zip(Shown(Sample.Single("b"))).Count(pair => Key(pair.First) == Key(pair.Second)),
            Seeds / 3 - 150,
            Seeds / 3 + 150
        );

    [Fact]
    public void True_and_false_keep_their_order() =>
        Assert.All(
            Shown(Sample.TrueFalse(isTrue: false)),
            shown => Assert.Equal([TrueOrFalse.True, TrueOrFalse.False], shown.Question.Options.Select(option => option.Text))
        );

    [Fact]
    public void Steps_are_never_shown_in_their_order() =>
        Assert.All(Shown(Sample.Ordering()), shown => Assert.NotEqual([1, 2, 3], shown.Question.Options.Select(option => option.Position)));

    [Fact]
    public void The_right_sides_of_pairs_are_shuffled_apart_from_the_left_ones()
    {
        var shown = Shown(Sample.Matching()).ToList();

        Assert.All(shown, each => Assert.Equal(["橙", "紫", "赤"], each.Matches.Order(StringComparer.Ordinal)));
        Assert.InRange(
            shown.Count(each => each.Question.Options.Select(option => option.Match).SequenceEqual(each.Matches)),
            Seeds / 6 - 120,
            Seeds / 6 + 120
        );
    }

    [Fact]
    public void The_order_does_not_hang_on_the_order_in_the_bank()
    {
        var question = Sample.Single();
        var turned = question with { Options = [.. question.Options.Reverse()] };

        Assert.Equal(Presentation.Of(question, 5).Question.Options, Presentation.Of(turned, 5).Question.Options);
    }

    /// <summary>What a paper with this seed showed when this was written; a paper printed then has to come out again.</summary>
    [Fact]
    public void The_order_under_a_seed_never_changes() =>
        Assert.Equal(
            "acb cab cab",
            string.Join(
                ' ',
                new ulong[] { 1, 2, ulong.MaxValue }.Select(seed =>
                    string.Concat(Presentation.Of(Sample.Single(), seed).Question.Options.Select(option => option.Id))
                )
            )
        );

    private static IEnumerable<PaperQuestion> Shown(Question question) =>
        Enumerable.Range(0, Seeds).Select(seed => Presentation.Of(question, (ulong)seed));

    private static int Key(PaperQuestion shown) => shown.Question.Options.ToList().FindIndex(option => option.IsCorrect);
}
