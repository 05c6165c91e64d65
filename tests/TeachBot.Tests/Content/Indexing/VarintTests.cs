using CsCheck;
using TeachBot.Content.Indexing;
using Xunit;

namespace TeachBot.Tests.Content.Indexing;

public class VarintTests
{
    [Fact]
    public void A_number_is_read_as_it_was_written() =>
        Gen.UInt.Sample(number =>
        {
            var bytes = new byte[Varint.MostBytes];
            var (written, read) = (Varint.Write(bytes, 0, number), 0);

            Assert.Equal((number, written), (Varint.Read(bytes, ref read), read));
        });
}
