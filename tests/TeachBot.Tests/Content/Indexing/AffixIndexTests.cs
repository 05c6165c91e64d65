using CsCheck;
using TeachBot.Content.Indexing;
using TeachBot.Tests.Core.Text;
using Xunit;

namespace TeachBot.Tests.Content.Indexing;

public sealed class AffixIndexTests
{
    [Fact]
    public void Keys_are_found_by_how_they_begin_and_end() =>
        Gen.Select(
                Gen.OneOf(Texts.Any, Gen.OneOf([.. new[] { "弦楽器", "管楽器", "楽器", "弦" }.Select(Gen.Const)])).Array[0, 12],
                Gen.OneOf(Texts.Any, Gen.OneOf([.. new[] { "楽器", "弦", "器", "" }.Select(Gen.Const)]))
            )
            .Sample(
                (keys, affix) =>
                {
                    var index = new AffixIndex(keys);
                    Assert.Equal(
                        keys.Where(key => key.StartsWith(affix, StringComparison.Ordinal)).Order(StringComparer.Ordinal),
                        index.StartingWith(affix).Order(StringComparer.Ordinal)
                    );
                    Assert.Equal(
                        keys.Where(key => key.EndsWith(affix, StringComparison.Ordinal)).Order(StringComparer.Ordinal),
                        index.EndingWith(affix).Order(StringComparer.Ordinal)
                    );
                }
            );

    [Fact]
    public void A_known_word_may_go_on_at_every_length() =>
        Texts.Any.Sample(word =>
        {
            var beginnings = new Beginnings();
            beginnings.Add(word);
            Assert.All(Enumerable.Range(0, word.Length), length => Assert.True(beginnings.MayGoOn(word.AsSpan(0, length))));
        });

    [Fact]
    public void Where_no_word_begins_so_none_goes_on()
    {
        var beginnings = new Beginnings();
        beginnings.Add("弦楽四重奏");
        Assert.False(beginnings.MayGoOn("管楽"));
        Assert.False(beginnings.MayGoOn("弦楽器は"));
    }
}
