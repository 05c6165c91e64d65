using CsCheck;
using TeachBot.Content.Indexing;
using Xunit;

namespace TeachBot.Tests.Content.Indexing;

public sealed class NumberSetTests
{
    private const int Bound = 300;
    private static readonly Gen<int[]> Numbers = Gen.Int[0, Bound - 1].Array[0, 60];

    [Fact]
    public void It_holds_what_a_hash_set_would() =>
        Gen.Select(Numbers, Numbers, Gen.Int[0, Bound], Gen.Int[0, Bound])
            .Sample(
                (one, other, from, end) =>
                {
                    using var set = Of(one);
                    using var second = Of(other);
                    var expected = one.ToHashSet();
                    set.AddRange(from, end);
                    expected.UnionWith(Enumerable.Range(from, Math.Max(0, end - from)));
                    Same(expected, set);

                    set.IntersectWith(second);
                    expected.IntersectWith(other);
                    Same(expected, set);

                    set.UnionWith(second);
                    expected.UnionWith(other);
                    Same(expected, set);
                }
            );

    [Fact]
    public void A_new_set_is_empty_though_its_memory_was_lent_before()
    {
        using (var full = new NumberSet(Bound))
        {
            full.AddRange(0, Bound);
        }

        using var set = new NumberSet(Bound);
        Assert.Empty(set.Numbers());
    }

    private static NumberSet Of(int[] numbers)
    {
        var set = new NumberSet(Bound);
        Array.ForEach(numbers, set.Add);
        return set;
    }

    private static void Same(HashSet<int> expected, NumberSet set)
    {
        Assert.Equal(expected.Order(), set.Numbers());
        Assert.Equal(expected.Count, set.Count);
        Assert.All(Enumerable.Range(0, Bound), number => Assert.Equal(expected.Contains(number), set.Contains(number)));
    }
}
