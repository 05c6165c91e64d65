using CsCheck;
using TeachBot.Core.Text;
using Xunit;

namespace TeachBot.Tests.Core.Text;

public class GraphemesTests
{
    /// <summary>What a reader sees as one character each, and what stays apart when set side by side.</summary>
    private static readonly string[] Characters =
    [
        "a",
        "あ",
        "仮",
        "。",
        "か\u3099",
        "e\u0301",
        "o\u0302\u0323",
        "𠮷",
        "😀",
        "👍🏽",
        "🇯🇵",
        "❤\uFE0F",
        "葛\U000E0100",
        "👩\u200D💻",
        "👨\u200D👩\u200D👧\u200D👦",
        "\r\n",
    ];

    [Theory]
    [InlineData("abcdef", 6, "abcdef")]
    [InlineData("abcdef", 5, "abcd…")]
    [InlineData("abcdef", 1, "…")]
    [InlineData("", 1, "")]
    [InlineData("かか\u3099か", 3, "か…")]
    [InlineData("かか\u3099か", 4, "かか\u3099か")]
    [InlineData("か\u3099か\u3099", 3, "か\u3099…")]
    [InlineData("か\u3099か\u3099", 2, "…")]
    [InlineData("a👩\u200D💻b", 6, "a…")]
    [InlineData("a👩\u200D💻bc", 7, "a👩\u200D💻…")]
    [InlineData("a🇯🇵bc", 5, "a…")]
    [InlineData("a😀b", 3, "a…")]
    public void Text_is_cut_where_a_character_ends(string text, int limit, string cut) => Assert.Equal(cut, Graphemes.Cut(text, limit));

    [Theory]
    [InlineData("abcdef", 5, "...", "ab...")]
    [InlineData("abcdef", 5, "", "abcde")]
    [InlineData("abcdef", 0, "", "")]
    public void The_ellipsis_counts(string text, int limit, string ellipsis, string cut) =>
        Assert.Equal(cut, Graphemes.Cut(text, limit, ellipsis));

    [Fact]
    public void A_limit_without_room_for_the_ellipsis_is_an_error() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Graphemes.Cut("abc", 2, "..."));

    [Fact]
    public void As_many_whole_characters_are_kept_as_fit() =>
        Gen.Select(Gen.OneOf([.. Characters.Select(Gen.Const)]).Array[0, 12], Gen.Int[1, 40])
            .Sample(
                (characters, limit) => Assert.Equal(Expected(characters, limit), Graphemes.Cut(string.Concat(characters), limit)),
                iter: 3000
            );

    [Fact]
    public void Any_text_is_cut_within_the_limit() =>
        Gen.Select(Texts.Any, Gen.Int[1, 30])
            .Sample((text, limit) => Assert.InRange(Graphemes.Cut(text, limit).Length, 0, limit), iter: 3000);

    private static string Expected(string[] characters, int limit)
    {
        if (string.Concat(characters).Length <= limit)
        {
            return string.Concat(characters);
        }

        var kept = Enumerable.Range(0, characters.Length).Last(count => characters.Take(count).Sum(character => character.Length) < limit);
        return string.Concat(characters.Take(kept)) + "…";
    }
}
