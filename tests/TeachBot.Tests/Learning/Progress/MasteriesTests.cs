using TeachBot.Learning.Attempts;
using TeachBot.Learning.Progress;
using Xunit;

namespace TeachBot.Tests.Learning.Progress;

public class MasteriesTests
{
    [Theory]
    [InlineData("tea:4/4", "", "")] // four answers say nothing
    [InlineData("tea:5/5", "tea", "")]
    [InlineData("tea:0/4 cup:0/5", "", "cup")]
    [InlineData("tea:4/5 cup:3/5", "tea", "cup")]
    [InlineData("a:5/5 b:9/9 c:8/10 d:6/6 e:1/6 f:0/5 g:3/5 h:2/5", "b d a", "f e h")]
    public void What_is_known_best_and_least_is_told_and_nothing_below_five_answers(string known, string strongest, string weakest)
    {
        var firsts = known
            .Split(' ')
            .Select(one => one.Split(':', '/'))
            .SelectMany(one => Enumerable.Range(0, int.Parse(one[2], null)).Select(at => (one[0], at < int.Parse(one[1], null))));
        var all = Masteries.Of(firsts);

        Assert.Equal(strongest, string.Join(' ', Masteries.Strongest(all, 3).Select(one => one.Name)));
        Assert.Equal(weakest, string.Join(' ', Masteries.Weakest(all, 3).Select(one => one.Name)));
    }

    [Fact]
    public void How_hard_a_question_is_first_attempts_at_its_version_tell()
    {
        ItemCount[] counts = [new("v2", "a", true, 3, 30), new("v2", "b", false, 2, 9), new("v1", "a", true, 50, 60)];

        Assert.Equal(new Mastery(3, 5), ItemDifficulty.Of(counts, "v2"));
        Assert.Equal(.6, ItemDifficulty.Of(counts, "v2").Share);
        Assert.Null(ItemDifficulty.Of(counts[1..], "v2").Share);
        Assert.Equal(default, ItemDifficulty.Of([], "v2"));
    }
}
