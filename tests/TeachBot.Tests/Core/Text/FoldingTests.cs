using CsCheck;
using TeachBot.Core.Text;
using Xunit;

namespace TeachBot.Tests.Core.Text;

public class FoldingTests
{
    [Theory]
    [InlineData("ﾊﾞ", "バ")]
    [InlineData("ﾊﾟ", "パ")]
    [InlineData("ｻｰﾊﾞ", "サーバ")]
    [InlineData("ハ\u3099", "バ")]
    [InlineData("Ａｂｃ１２３", "abc123")]
    [InlineData("ＶＭｗａｒｅ", "vmware")]
    [InlineData("Docker", "docker")]
    [InlineData("①㍿", "1株式会社")]
    [InlineData("漢字とかな", "漢字とかな")]
    public void Widths_cases_and_compatibility_forms_are_one(string text, string folded) => Assert.Equal(folded, JapaneseText.Fold(text));

    [Theory]
    [InlineData("ハイパーバイザー", "ハイパーバイザ")]
    [InlineData("ﾊｲﾊﾟｰﾊﾞｲｻﾞｰ", "ハイパーバイザ")]
    [InlineData("サーバー", "サーバ")]
    [InlineData("サーバー型", "サーバ型")]
    [InlineData("サーバー・レイヤー", "サーバ・レイヤ")]
    [InlineData("サー\u200Bバー", "サーバ")]
    public void A_long_vowel_ends_no_word_of_four_or_more(string text, string folded) => Assert.Equal(folded, JapaneseText.Fold(text));

    [Theory]
    [InlineData("キー")]
    [InlineData("カバー")]
    [InlineData("コピー機")]
    [InlineData("サーバ")]
    [InlineData("ハイパーバイザ")]
    [InlineData("らーめんー")]
    public void A_long_vowel_in_a_short_word_inside_a_word_or_in_hiragana_stays(string text) => Assert.Equal(text, JapaneseText.Fold(text));

    [Theory]
    [InlineData("a\u200Bb")]
    [InlineData("a\u200Db")]
    [InlineData("\uFEFFab")]
    [InlineData("a\u00ADb")]
    [InlineData("\u202Eab\u202C")]
    [InlineData("\u2066ab\u2069")]
    [InlineData("a\0b")]
    [InlineData("a\u0007b")]
    [InlineData("a\uE000b")]
    [InlineData("a\rb")]
    public void Invisible_control_and_private_characters_go(string text) => Assert.Equal("ab", JapaneseText.Fold(text));

    [Theory]
    [InlineData("ab😀")]
    [InlineData("👍🏽ab")]
    [InlineData("a🇯🇵b")]
    [InlineData("a👩\u200D💻b")]
    public void Emoji_go(string text) => Assert.Equal("ab", JapaneseText.Fold(text));

    [Theory]
    [InlineData("\u03AB\u0301", "\u03B0")]
    [InlineData("J\u030C", "\u01F0")]
    public void A_small_letter_with_its_accent_was_two_characters_where_the_capital_has_no_form_for_it(string text, string folded) =>
        Assert.Equal(folded, JapaneseText.Fold(text));

    [Fact]
    public void A_kanji_outside_the_basic_plane_stays() => Assert.Equal("𠮷野家", JapaneseText.Fold("𠮷野家"));

    [Theory]
    [InlineData("a‐b", "a-b")]
    [InlineData("a‑b", "a-b")]
    [InlineData("a–b", "a-b")]
    [InlineData("a—b", "a-b")]
    [InlineData("a―b", "a-b")]
    [InlineData("a−b", "a-b")]
    [InlineData("a－b", "a-b")]
    [InlineData("a　b", "a b")]
    [InlineData("a\u00A0b", "a b")]
    [InlineData("a\tb", "a b")]
    [InlineData("a\nb", "a b")]
    public void Any_dash_is_a_hyphen_and_any_white_space_a_space(string text, string folded) =>
        Assert.Equal(folded, JapaneseText.Fold(text));

    [Fact]
    public void A_lone_surrogate_becomes_the_replacement_character() => Assert.Equal("ab\uFFFDc", JapaneseText.Fold("Ａb\uD83DC"));

    [Fact]
    public void Any_text_folds_without_an_exception() =>
        Texts.Any.Sample(text => Assert.DoesNotContain(JapaneseText.Fold(text), c => char.IsControl(c) || c == '\u202E'), iter: 3000);

    [Theory]
    [InlineData("アアアーー", "アアア")]
    [InlineData("サーバーーー", "サーバ")]
    [InlineData("か\u200D\u3099", "が")]
    [InlineData("アアカー\u3099", "アアガ")]
    public void What_folding_leaves_is_folded(string text, string folded) => Assert.Equal(folded, JapaneseText.Fold(text));

    [Fact]
    public void Folding_any_text_twice_is_folding_it_once() =>
        Texts.Any.Sample(text => Assert.Equal(JapaneseText.Fold(text), JapaneseText.Fold(JapaneseText.Fold(text))), iter: 20_000);

    [Fact]
    public void Folding_twice_is_folding_once() =>
        Texts.Spellings.Sample(text => Assert.Equal(JapaneseText.Fold(text), JapaneseText.Fold(JapaneseText.Fold(text))), iter: 3000);
}
