using System.Text;
using CsCheck;
using TeachBot.Host.Playground.Board;
using Xunit;

namespace TeachBot.Tests.Host.Playground;

/// <summary>Specifies how messages are kept in little memory.</summary>
public sealed class RawJsonTests
{
    [Fact]
    public void Whatever_is_packed_comes_back_as_it_was() => Gen.Byte.Array[0, 40_000].Sample(bytes => new RawJson(bytes).Packed().Packed().Utf8.SequenceEqual(bytes));

    [Fact]
    public void What_says_much_takes_half_of_its_memory_at_most()
    {
        var said = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 20).Select(at => $$"""{"kind":"paragraph","inlines":[{"kind":"text","text":"ホスト型はOSの上で動く（{{at}}）"}]},""")));

        Assert.InRange(new RawJson(said).Packed().Size, 1, said.Length / 2);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    public void What_would_not_get_smaller_stays_as_it_is(string said)
    {
        var json = new RawJson(Encoding.UTF8.GetBytes(said));

        Assert.Same(json, json.Packed());
    }
}
