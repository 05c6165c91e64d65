using System.Net;
using System.Text;
using TeachBot.Slack.Http;
using Xunit;

namespace TeachBot.Tests.Slack.Http;

public class FormFieldsTests
{
    [Theory]
    [InlineData("text=a", "a")]
    [InlineData("text=", "")]
    [InlineData("text", "")]
    [InlineData("a=1&text=b&c=2", "b")]
    [InlineData("text=first&text=second", "first")]
    [InlineData("text=a+b%20c%2Bd", "a b c+d")]
    [InlineData("text=%E3%83%9B%e3%82%b9%E3%83%88", "ホスト")]
    [InlineData("text=ホスト", "ホスト")]
    [InlineData("text=a=b", "a=b")]
    [InlineData("text=100%", "100%")]
    [InlineData("text=%4", "%4")]
    [InlineData("text=%zz%41", "%zzA")]
    [InlineData("&&text=x&", "x")]
    [InlineData("context=1&text_2=2", null)]
    [InlineData("", null)]
    [InlineData("{\"text\":1}", null)]
    public void A_field_is_read_as_it_was_meant(string form, string? text) =>
        Assert.Equal(text, new FormFields(Encoding.UTF8.GetBytes(form))["text"]);

    [Fact]
    public void Any_text_comes_back_whole_however_long()
    {
        foreach (
            var text in new[]
            {
                "",
                "&=+%",
                "👩‍👩‍👧‍👦",
                new string('あ', 5_000),
                string.Concat(Enumerable.Range(1, 200).Select(letter => (char)letter)),
            }
        )
        {
            Assert.Equal(text, new FormFields(Encoding.ASCII.GetBytes($"a=1&text={Uri.EscapeDataString(text)}&b=2"))["text"]);
            Assert.Equal(text, new FormFields(Encoding.ASCII.GetBytes($"text={WebUtility.UrlEncode(text)}"))["text"]);
        }
    }
}
