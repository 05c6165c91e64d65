using TeachBot.Content.Answering;
using Xunit;

namespace TeachBot.Tests.Content.Answering;

public class TreesTests
{
    [Theory]
    [InlineData(0.2f, 0f, 1)]
    [InlineData(0.5f, 9f, 1)]
    [InlineData(0.6f, 20f, 2.5)]
    [InlineData(0.6f, 21f, -4)]
    public void A_value_up_to_the_threshold_goes_to_the_first_tree_and_a_larger_one_to_the_second(float share, float length, double said) =>
        Assert.Equal(said, Of("share 0.5 1 length 20 2.5 -4").Sum([share, length]));

    [Fact]
    public void What_trees_say_is_added_up() => Assert.Equal(0.5, Of("share 0.5 1 2", "length 3 -7 0.5", "-1").Sum([0f, 4f]));

    [Theory]
    [InlineData(0.2f, 0f, -0.5, 0)]
    [InlineData(0.6f, 20f, 0.5, 4)]
    [InlineData(0.6f, 21f, 0.5, -4)]
    public void A_column_moves_the_sum_at_its_splits_by_what_is_left_on_average(
        float share,
        float length,
        double byShare,
        double byLength
    ) => Assert.Equal([byShare, byLength], Of("share 0.5 1 length 20 6 -2").Shares([share, length]));

    [Theory]
    [InlineData(0.2f, 4f)]
    [InlineData(0.7f, 2f)]
    [InlineData(0.7f, 30f)]
    public void All_columns_together_make_the_sum(float share, float length)
    {
        var trees = Of("share 0.5 1 length 20 6 share 0.6 -4 3", "length 3 -7 0.5", "-1");

        Assert.Equal(trees.Sum([share, length]), trees.Start + trees.Shares([share, length]).Sum(), 9);
    }

    [Fact]
    public void No_tree_says_nothing() => Assert.Equal(0, Of().Sum([1f, 1f]));

    [Theory]
    [InlineData("depth 0.5 1 2", "depth is neither a feature nor a number")]
    [InlineData("share much 1 2", "much is neither a feature nor a number")]
    [InlineData("share 0.5 1", "the tree ends too early")]
    [InlineData("", "the tree ends too early")]
    [InlineData("share 0.5 1 2 3", "what is 3 behind the end of the tree?")]
    public void What_is_no_tree_is_refused(string words, string why) =>
        Assert.Equal(why, Assert.Throws<FormatException>(() => Of(words)).Message);

    private static Trees Of(params string[] written)
    {
        var trees = new Trees(["share", "length"]);
        foreach (var tree in written)
        {
            trees.Add(tree.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }

        return trees;
    }
}
