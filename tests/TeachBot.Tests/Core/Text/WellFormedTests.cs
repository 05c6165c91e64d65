using System.Text;
using CsCheck;
using TeachBot.Core.Text;
using Xunit;

namespace TeachBot.Tests.Core.Text;

public class WellFormedTests
{
    // Attributes are stored as UTF-8, so lone surrogates cannot stand in one.
    public static TheoryData<string, string> LoneSurrogates =>
        new()
        {
            { "\uD83D", "\uFFFD" },
            { "\uDE00", "\uFFFD" },
            { "a\uD83Db", "a\uFFFDb" },
            { "\uDE00\uD83D", "\uFFFD\uFFFD" },
            { "\uD83D\uD83D\uDE00", "\uFFFD😀" },
            { "😀\uDE00", "😀\uFFFD" },
        };

    [Theory]
    [MemberData(nameof(LoneSurrogates))]
    public void Lone_surrogates_are_replaced(string text, string wellFormed) => Assert.Equal(wellFormed, JapaneseText.WellFormed(text));

    [Theory]
    [InlineData("")]
    [InlineData("仮想マシン")]
    [InlineData("😀𠮷")]
    public void Well_formed_text_is_not_copied(string text) => Assert.Same(text, JapaneseText.WellFormed(text));

    [Fact]
    public void Any_text_becomes_valid_UTF_8() =>
        Texts.Any.Sample(
            text => new UTF8Encoding(false, throwOnInvalidBytes: true).GetByteCount(JapaneseText.WellFormed(text)),
            iter: 3000
        );
}
