using TeachBot.Content.Answering;
using Xunit;

namespace TeachBot.Tests.Content.Answering;

public class AnswerModelTests
{
    private static readonly string[] Places = [.. ScorerFeatures.All.Select(feature => feature.Name)];

    [Fact]
    public void A_place_scores_what_the_trees_over_its_features_say()
    {
        var model = Read(Lines($"tree {Places[0]} 0.5 -1 1", $"tree {Places[^1]} 2 0 0.25"));
        var place = new float[Places.Length];
        (place[0], place[^1]) = (0.75f, 3);

        Assert.Equal(1.25, model.Score(place));
    }

    [Fact]
    public void One_of_the_best_is_judged_by_trees_of_its_own()
    {
        var place = new float[JudgeFeatures.All.Count];
        place[1] = 2;

        Assert.Equal(3, Read(Lines($"judge {JudgeFeatures.All[1].Name} 1.5 -1 3", $"tree {Places[0]} 1 7 7")).Judge(place));
    }

    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(2, 0.7310586)]
    [InlineData(-4, 0.1192029)]
    public void Confidence_grows_with_a_weighed_feature_by_its_deviations_from_the_mean(float above, double confidence)
    {
        var best = new float[DecisionFeatures.Names.Count];
        best[^1] = 3 + above;

        Assert.Equal(confidence, Read(Lines($"decision {DecisionFeatures.Names[^1]} 3 2 1 0")).Confidence(best), 6);
    }

    [Fact]
    public void What_is_near_is_weighed_by_itself()
    {
        var model = Read(Lines($"decision {DecisionFeatures.Names[0]} 0 1 -1 2", "bias -1 1"));
        var best = new float[DecisionFeatures.Names.Count];
        best[0] = 1;

        Assert.Equal(1 / (1 + Math.Exp(2)), model.Confidence(best), 12);
        Assert.Equal(1 / (1 + Math.Exp(-3)), model.Nearness(best), 12);
    }

    [Fact]
    public void Comments_and_empty_lines_are_passed_over()
    {
        var model = Read(Lines("", "# what training found", "answered 0.75 # at 5 % false", "near 0.25"));

        Assert.Equal((0.75, 0.25), (model.Answered, model.Near));
    }

    [Theory]
    [InlineData("tree nowhere 1 2 3", "nowhere is neither a feature nor a number")]
    [InlineData("judge nowhere 1 2 3", "nowhere is neither a feature nor a number")]
    [InlineData("decision nowhere 0 1 1 1", "the decision has no feature nowhere: train the model anew")]
    [InlineData("answered perhaps", "perhaps is no number")]
    [InlineData("near", "near isn't written like this")]
    [InlineData("forest 1 2", "forest isn't written like this")]
    public void A_line_that_cannot_be_read_is_named(string line, string why)
    {
        var lines = Lines(line);

        Assert.Equal($"{lines.Length}: {why}", Assert.Throws<FormatException>(() => Read(lines)).Message);
    }

    [Fact]
    public void A_model_for_other_features_of_places_is_refused()
    {
        Assert.Equal(
            "1: places have no feature smell: train the model anew",
            Assert.Throws<FormatException>(() => Read(["scorer " + string.Join(' ', [.. Places, "smell"])])).Message
        );
        Assert.Equal(
            $"1: the model doesn't know the feature {Places[^1]}: train it anew",
            Assert.Throws<FormatException>(() => Read(["scorer " + string.Join(' ', Places[..^1])])).Message
        );
    }

    [Fact]
    public void A_model_that_lacks_a_line_is_refused()
    {
        var lines = Lines();

        Assert.All(
            lines,
            line =>
                Assert.StartsWith(
                    $"{lines.Length - 1}: the end, and no ",
                    Assert.Throws<FormatException>(() => Read([.. lines.Where(other => other != line)])).Message,
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public void The_model_that_ships_fits_the_features()
    {
        Assert.InRange(AnswerModel.Shipped.Near, 0, 1);
        Assert.InRange(AnswerModel.Shipped.Answered, 0, 1);
    }

    /// <summary>The least that a model is, and other lines behind it.</summary>
    private static string[] Lines(params string[] more) =>
        [
            "scorer " + string.Join(' ', Places),
            .. DecisionFeatures.Names.Select(name => $"decision {name} 0 1 0 0"),
            "bias 0 0",
            "answered 0.5",
            "near 0.2",
            .. more,
        ];

    private static AnswerModel Read(string[] lines)
    {
        using var reader = new StringReader(string.Join('\n', lines));
        return AnswerModel.Read(reader);
    }
}
