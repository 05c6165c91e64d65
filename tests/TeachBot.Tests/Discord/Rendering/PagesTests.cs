using CsCheck;
using TeachBot.Discord.Rendering;
using TeachBot.Tests.Core.Text;
using Xunit;

namespace TeachBot.Tests.Discord.Rendering;

public class PagesTests
{
    [Fact]
    public void What_fits_is_one_page_with_blocks_set_apart() =>
        Assert.Equal(["### 題\n本文\n\n次\n- 点\n-# 出典"], Pages.Of(["### 題", "本文", "次", "- 点", "-# 出典"], 100));

    [Fact]
    public void A_page_ends_between_blocks() => Assert.Equal(["ああああ", "いいいい"], Pages.Of(["ああああ", "いいいい"], 8));

    [Fact]
    public void A_block_that_is_too_long_ends_between_lines() => Assert.Equal(["ああ\nいい", "うう"], Pages.Of(["ああ\nいい\nうう"], 6));

    [Fact]
    public void A_line_that_is_too_long_ends_between_characters_as_a_reader_sees_them() =>
        Assert.Equal(["👩‍👩‍👧‍👦", "👩‍👩‍👧‍👦"], Pages.Of(["👩‍👩‍👧‍👦👩‍👩‍👧‍👦"], 15));

    [Fact]
    public void Code_is_code_on_every_page() => Assert.Equal(["```\naaaa\n```", "```\nbbbb\n```"], Pages.Of(["```\naaaa\nbbbb\n```"], 13));

    [Fact]
    public void Nothing_is_lost_and_every_page_fits() =>
        Gen.Select(Texts.Any.List[0, 6], Gen.Int[20, 60])
            .Sample(
                (texts, longest) =>
                {
                    List<string> blocks =
                    [
                        .. texts.Select(text => text.Replace("```", "", StringComparison.Ordinal)).Where(text => text.Length > 0),
                    ];

                    var pages = Pages.Of(blocks, longest);

                    Assert.All(pages, page => Assert.InRange(page.Length, 0, longest));
                    Assert.Equal(
                        string.Concat(blocks).Replace("\n", "", StringComparison.Ordinal),
                        string.Concat(pages).Replace("\n", "", StringComparison.Ordinal)
                    );
                }
            );
}
