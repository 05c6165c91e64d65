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
