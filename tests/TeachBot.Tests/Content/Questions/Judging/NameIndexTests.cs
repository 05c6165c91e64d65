using CsCheck;
using TeachBot.Content.Questions.Judging;
using Xunit;

namespace TeachBot.Tests.Content.Questions.Judging;

public sealed class NameIndexTests
{
    private static readonly Gen<string> Words = Gen.OneOf(Gen.Const("a"), Gen.Const("b"), Gen.Const("c"), Gen.Const("か"), Gen.Const("核"))
        .Array[0, 8]
        .Select(string.Concat);

    [Theory]
    [InlineData("docker", "docker", 0)]
    [InlineData("dokcer", "docker", 1)]
    [InlineData("doker", "docker", 1)]
    [InlineData("rocket", "docker", 2)]
    [InlineData("ca", "abc", 3)]
    [InlineData("", "ab", 2)]
    [InlineData("abcdef", "a", 4)]
    public void A_swap_of_neighbours_counts_once(string one, string other, int distance) =>
        Assert.Equal(distance, EditDistance.Within(one, other, 3));

    [Fact]
    public void A_distance_is_the_same_both_ways_and_bounded_by_what_is_asked() =>
        Gen.Select(Words, Words, Gen.Int[0, 3])
            .Sample(
                (one, other, most) =>
                    (EditDistance.Within(one, other, most) > most) == (EditDistance.Within(other, one, most) > most)
                    && Math.Min(EditDistance.Within(one, other, most), most + 1) == Math.Min(EditDistance.Within(one, other, 8), most + 1)
            );

    [Fact]
    public void What_is_near_is_found_as_if_all_were_compared() =>
        Gen.Select(Words.Array[0, 20], Words, Gen.Int[0, 3])
            .Sample(
                (names, typed, most) =>
                    new NameIndex(names.Select(name => new CourseName(name, name, null))).IsNear(typed, most, _ => true)
                    == names.Any(name => name.Length > 0 && EditDistance.Within(typed, name, most) <= most)
            );

    [Fact]
    public void What_does_not_count_is_not_near() =>
        Assert.False(new NameIndex([new CourseName("docker", "docker", null)]).IsNear("docker", 1, name => name.Strict != "docker"));

    [Fact]
    public void Very_long_names_are_near_nothing() =>
        Assert.False(new NameIndex([new CourseName("", new string('a', 101), null)]).IsNear(new string('a', 101), 3, _ => true));
}
