using CsCheck;
using TeachBot.Core.Text;
using Xunit;

namespace TeachBot.Tests.Core.Text;

public class WordsTests
{
    [Theory]
    [InlineData("Virtual Box", "virtual box")]
    [InlineData("Hyper-V", "hyper v")]
    [InlineData("- Docker", "docker")]
    [InlineData("Docker - ", "docker")]
    [InlineData("仮想 マシン", "仮想マシン")]
    [InlineData("Docker は 軽い", "dockerは軽い")]
    [InlineData("軽い Docker", "軽いdocker")]
    [InlineData("リソース・プール", "リソースプール")]
    [InlineData("「VM」 1", "vm 1")]
    [InlineData("", "")]
    public void A_separator_between_Latin_words_is_a_space_and_any_other_goes(string text, string words) =>
        Assert.Equal(words, JapaneseText.Words(text));

    [Theory]
    [InlineData("A cat sleeps", "cat")]
    [InlineData("catが眠る", "cat")]
    [InlineData("cat", "CAT")]
    [InlineData("concatenation of a cat", "cat")]
    [InlineData("Virtual Boxで動く", "VirtualBox")]
    [InlineData("Hyper-Vで動く", "Hyper-V")]
    [InlineData("Hyper-Vで動く", "hyperv")]
    [InlineData("ホスト型の特徴", "ホスト")]
    [InlineData("OS上で動く", "os上")]
    [InlineData("C++で書く", "C++")]
    [InlineData("新しい Open Street 地図を見る", "新しいopenstreet地図")]
    public void A_name_is_mentioned_however_it_is_spaced(string text, string name) => Assert.True(Mentions(text, name));

    [Theory]
    [InlineData("concatenation", "cat")]
    [InlineData("cats", "cat")]
    [InlineData("tomcat", "cat")]
    [InlineData("VirtualBoxes", "VirtualBox")]
    [InlineData("Virtual", "VirtualBox")]
    [InlineData("DOS上で動く", "os上")]
    [InlineData("ホスト型", "コンテナ型")]
    [InlineData("新しい Open 地図", "新しいopenstreet地図")]
    public void A_Latin_name_inside_a_longer_word_is_not_mentioned(string text, string name) => Assert.False(Mentions(text, name));

    [Fact]
    public void Every_text_that_begins_with_a_Latin_letter_mentions_itself() =>
        Texts.Any.Sample(text => Assert.True(Mentions("A" + text, "A" + text)), iter: 3000);

    private static bool Mentions(string text, string name) => JapaneseText.Mentions(JapaneseText.Words(text), JapaneseText.Key(name));
}
