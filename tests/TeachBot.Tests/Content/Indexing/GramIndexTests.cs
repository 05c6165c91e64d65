using CsCheck;
using TeachBot.Content.Indexing;
using TeachBot.Core.Text;
using TeachBot.Tests.Core.Text;
using Xunit;

namespace TeachBot.Tests.Content.Indexing;

public sealed class GramIndexTests
{
    private static readonly string[] Texts =
    [
        "緑茶は、蒸して作るお茶です",
        "open stack と openstack",
        "c言語とc",
        "出る杭",
        "抽出する",
        "茶",
        "",
    ];

    [Theory]
    [InlineData("緑茶", "0")]
    [InlineData("蒸して作る", "0")]
    [InlineData("openstack", "1")]
    [InlineData("stack", "1")]
    [InlineData("tack", "")]
    [InlineData("c", "2")]
    [InlineData("出", "3")]
    [InlineData("茶", "0,5")]
    [InlineData("紅茶", "")]
    [InlineData("", "")]
    public void A_key_is_found_where_it_is_mentioned(string key, string expected) =>
        Assert.Equal(expected, string.Join(",", new GramIndex(Texts.Length, number => Texts[number]).Find(key)));

    [Fact]
    public void It_finds_what_looking_at_every_text_would_find()
    {
        var words = Gen.OneOf(
                TeachBot.Tests.Core.Text.Texts.Any,
                Gen.OneOf([.. new[] { "緑茶", "Open Stack", "openstack", "ほうじ茶", "の", "カメラ", "Wi-Fi", "2台" }.Select(Gen.Const)])
            )
            .Array[1, 6]
            .Select(parts => JapaneseText.Words(string.Concat(parts)));
        Gen.Select(words.Array[0, 12], words, Gen.Int[0, 40], Gen.Int[2, 6])
            .Sample(
                (texts, other, start, length) =>
                {
                    var index = new GramIndex(texts.Length, number => texts[number]);
                    foreach (var text in texts.Append(other).Where(text => text.Length >= start + length))
                    {
                        var key = text.Substring(start, length);
                        Assert.Equal(
                            Enumerable.Range(0, texts.Length).Where(number => JapaneseText.Mentions(texts[number], key)),
                            index.Find(key)
                        );
                        Assert.Equal(texts.Any(each => each.Contains(key, StringComparison.Ordinal)), index.Contains(key));
                        Assert.InRange(index.AtMost(key), index.Find(key).Length, texts.Length);
                    }
                }
            );
    }
}
