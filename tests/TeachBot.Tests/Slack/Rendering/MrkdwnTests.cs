using System.Text;
using TeachBot.Slack;
using TeachBot.Slack.Rendering;
using Xunit;

namespace TeachBot.Tests.Slack.Rendering;

public class MrkdwnTests
{
    [Theory]
    [InlineData("a", 5_000)]
    [InlineData("茶", 2_000)]
    [InlineData("&amp;", 900)]
    [InlineData("x&lt;&amp;茶&gt;", 700)]
    [InlineData("👩‍👩‍👧‍👦", 400)]
    public void What_is_escaped_is_cut_by_bytes_and_between_letters(string letter, int count)
    {
        var cut = Mrkdwn.CutEscaped(string.Concat(Enumerable.Repeat(letter, count)), SlackLimits.EditedTextBytes);

        Assert.InRange(Encoding.UTF8.GetByteCount(cut), SlackLimits.EditedTextBytes - 100, SlackLimits.EditedTextBytes);
        Assert.Matches("^[^&…]*(&(amp|lt|gt);[^&…]*)*…?$", cut);
    }

    [Fact]
    public void What_fits_stays_as_it_is() => Assert.Equal("a &amp; b", Mrkdwn.CutEscaped("a &amp; b", 9));
}
