using CsCheck;
using TeachBot.Content.Questions.Picking;
using Xunit;

namespace TeachBot.Tests.Content.Questions.Picking;

public class SplitMixTests
{
    /// <summary>The numbers that the algorithm gives everywhere for the seed 1234567.</summary>
    [Fact]
    public void The_sequence_is_that_of_SplitMix64()
    {
        var chance = new SplitMix(1234567);

        Assert.Equal(
            [6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821],
            Enumerable.Range(0, 5).Select(_ => chance.Next())
        );
    }

    [Fact]
    public void A_shuffle_loses_nothing_and_repeats_nothing() =>
        Gen.Select(Gen.ULong, Gen.Int[0, 50])
            .Sample(
                (seed, count) => Assert.Equal(Enumerable.Range(0, count), new SplitMix(seed).Shuffle(Enumerable.Range(0, count)).Order())
            );

    [Fact]
    public void Every_order_of_three_is_as_likely()
    {
        var orders = Enumerable
            .Range(0, 6000)
            .GroupBy(seed => string.Concat(new SplitMix((ulong)seed).Shuffle(["1", "2", "3"])))
            .ToDictionary(order => order.Key, order => order.Count());

        Assert.Equal(6, orders.Count);
        Assert.True(ChiSquare(orders.Values, 1000) < 20.5, "above the 0.1 % bound for 5 degrees of freedom");
    }

    internal static double ChiSquare(IEnumerable<int> counts, double expected) =>
        counts.Sum(count => (count - expected) * (count - expected) / expected);
}
