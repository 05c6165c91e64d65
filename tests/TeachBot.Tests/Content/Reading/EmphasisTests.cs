using TeachBot.Content.Reading;
using Xunit;

namespace TeachBot.Tests.Content.Reading;

/// <summary>Bold text and code are the author's mark for a term.</summary>
public class EmphasisTests
{
    [Theory]
    [InlineData("**仮想化**とは技術です。", "仮想化とは技術です。", "仮想化")]
    [InlineData("__仮想化__ とは技術です。", "仮想化 とは技術です。", "仮想化")]
    [InlineData("`docker run`で動きます。", "docker runで動きます。", "docker run")]
    [InlineData("<strong>仮想化</strong>と<b>分割</b>と<code>ls</code>。", "仮想化と分割とls。", "仮想化|分割|ls")]
    [InlineData("これは**「仮想化」**です。", "これは「仮想化」です。", "「仮想化」")]
    [InlineData("**仮想化**と`ls`。", "仮想化とls。", "仮想化|ls")]
    [InlineData("**仮想化と`ls`**。", "仮想化とls。", "仮想化とls|ls")]
    [InlineData("*斜体*と[リンク](http://example.jp)。", "斜体とリンク。", "")]
    [InlineData("**** 空", "**** 空", "")]
    public void A_term_in_bold_or_code_is_emphasised_and_its_marks_are_gone(string markdown, string text, string terms)
    {
        var sentence = Assert.Single(Notes.Only<Paragraph>(markdown).Sentences);

        Assert.Equal(text, sentence.Text);
        Assert.Equal(terms.Split('|', StringSplitOptions.RemoveEmptyEntries), sentence.Emphasised);
    }

    [Fact]
    public void Each_sentence_has_its_own_terms()
    {
        var sentences = Notes.Only<Paragraph>("**甲**です。乙です。**丙**です。").Sentences;

        Assert.Equal(["甲", "", "丙"], sentences.Select(sentence => string.Concat(sentence.Emphasised)));
    }

    [Theory]
    [InlineData(60, 1)]
    [InlineData(61, 0)]
    public void A_whole_clause_in_bold_is_no_term(int length, int terms) =>
        Assert.Equal(terms, Notes.Only<Paragraph>($"注意：**{new string('あ', length)}**。").Sentences[0].Emphasised.Count);
}
