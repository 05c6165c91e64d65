using CsCheck;
using TeachBot.Core.Adapters;
using Xunit;

namespace TeachBot.Tests.Core.Adapters;

public class BackOffTests
{
    [Theory]
    [InlineData(0.0, new[] { 1.0, 2, 4, 8, 16, 32, 40, 40 })]
    [InlineData(0.5, new[] { 1.25, 2.5, 5, 10, 20, 40, 50, 50 })]
    [InlineData(1.0, new[] { 1.5, 3, 6, 12, 24, 48, 60, 60 })]
    public void Waits_double_until_they_are_long(double chance, double[] seconds) =>
        Assert.Equal(seconds, new BackOff(() => chance).Take(seconds.Length).Select(wait => Math.Round(wait.TotalSeconds, 6)));

    [Fact]
    public void Waits_are_never_shorter_than_a_second_nor_longer_than_a_minute_and_grow() =>
        Gen.Double[-1, 2]
            .Array[10]
            .Sample(chances =>
            {
                var nth = 0;
                var waits = new BackOff(() => chances[nth++ % 10]).Take(10).ToList();
                Assert.All(waits, wait => Assert.InRange(wait, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1)));
                Assert.All(
                    waits.Take(6).Zip(waits.Skip(1)),
                    pair => Assert.True(pair.First < pair.Second || pair.First > TimeSpan.FromSeconds(30))
                );
            });
}
