using System.Globalization;
using TeachBot.Host.Serving;
using Xunit;

namespace TeachBot.Tests.Host.Serving;

public class QuietTests
{
    /// <summary>What is allocated between looks, in MB, and at which looks memory is given back.</summary>
    [Theory]
    [InlineData("0 0 0 0", "....")]
    [InlineData("40 40 0 0 0", "..x..")]
    [InlineData("40 0.9 40 0", ".x.x")]
    [InlineData("20 0 20 0", "...x")]
    [InlineData("40 1 1 1", "....")]
    public void Memory_that_a_class_took_is_given_back_once_when_nobody_asks_any_more(string allocated, string expected)
    {
        var (all, quiet) = (100L << 20, new Quiet(100L << 20));
        var given = allocated.Split(' ').Select(more =>
        {
            all += (long)(double.Parse(more, CultureInfo.InvariantCulture) * (1 << 20));
            var has = quiet.HasCome(all);
            all += 50 << 20;
            quiet.GoOnFrom(all);
            return has ? 'x' : '.';
        });

        Assert.Equal(expected, string.Concat(given));
    }
}
