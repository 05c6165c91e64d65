using CsCheck;
using TeachBot.Content.Search;
using TeachBot.Tests.Core.Text;
using Xunit;

namespace TeachBot.Tests.Content.Search;

/// <summary>Sentences are separated by | in the table.</summary>
public class SentenceRangesTests
{
    [Theory]
    [InlineData("一つ。二つ。", "一つ。|二つ。")]
    [InlineData("本当！？はい", "本当！？|はい")]
    [InlineData("「はい。」と言う。次。", "「はい。」と言う。|次。")]
    [InlineData("一行\n二行", "一行\n|二行")]
    [InlineData("It is one. It is two.", "It is one.| It is two.")]
    [InlineData("円周率は3.14です。", "円周率は3.14です。")]
    [InlineData("", "")]
    public void A_sentence_ends_at_its_mark_or_line(string text, string sentences) =>
        Assert.Equal(sentences, string.Join('|', Split(text)));

    [Fact]
    public void Any_text_is_the_sum_of_its_sentences() =>
        Texts.Any.Sample(text => Assert.Equal(text, string.Concat(Split(text))), iter: 3000);

    private static List<string> Split(string text)
    {
        var sentences = new List<string>();
        for (var start = 0; start < text.Length; )
        {
            var end = SentenceRanges.End(text, start);
            sentences.Add(text[start..end]);
            start = end;
        }

        return sentences;
    }
}
