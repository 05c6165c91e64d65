using Microsoft.Extensions.Time.Testing;
using TeachBot.Slack.Web;
using Xunit;

namespace TeachBot.Tests.Slack.Web;

/// <summary>Specifies for how long a method is left alone when Slack asked for it.</summary>
public sealed class PausesTests
{
    private static readonly Call Publish = new("views.publish", default);
    private static readonly Call Post = new("chat.postMessage", default) { Channel = "C1" };

    private readonly FakeTimeProvider _time = new();
    private readonly Pauses _pauses;

    public PausesTests() => _pauses = new Pauses(_time);

    [Theory]
    [InlineData(3, 1, 0, 3)]
    [InlineData(3, 1, 1, 2)]
    [InlineData(3, 1, 2.5, 1)]
    [InlineData(1, 3, 0, 3)]
    [InlineData(1, 3, 0.5, 3)]
    public void Of_two_pauses_the_one_that_ends_later_is_kept_whichever_answer_came_first(
        double first,
        double second,
        double between,
        double left
    )
    {
        _pauses.Note("xoxb", Publish, TimeSpan.FromSeconds(first));
        _time.Advance(TimeSpan.FromSeconds(between));
        _pauses.Note("xoxb", Publish, TimeSpan.FromSeconds(second));

        Assert.Equal(TimeSpan.FromSeconds(left), _pauses.Left("xoxb", Publish));
    }

    [Fact]
    public void A_pause_is_over_at_its_end_and_a_later_one_counts_anew()
    {
        _pauses.Note("xoxb", Publish, TimeSpan.FromSeconds(3));
        _time.Advance(TimeSpan.FromSeconds(3));

        Assert.Equal(TimeSpan.Zero, _pauses.Left("xoxb", Publish));
        _pauses.Note("xoxb", Publish, TimeSpan.FromSeconds(1));
        Assert.Equal(TimeSpan.FromSeconds(1), _pauses.Left("xoxb", Publish));
    }

    [Fact]
    public void Another_workspace_another_method_and_of_messages_another_channel_go_on()
    {
        _pauses.Note("xoxb", Publish, TimeSpan.FromSeconds(3));
        _pauses.Note("xoxb", Post, TimeSpan.FromSeconds(3));

        Assert.Equal(TimeSpan.Zero, _pauses.Left("xoxb-2", Publish));
        Assert.Equal(TimeSpan.Zero, _pauses.Left("xoxb", Publish with { Method = "chat.update" }));
        Assert.Equal(TimeSpan.Zero, _pauses.Left("xoxb", Post with { Channel = "C2" }));
        Assert.Equal(TimeSpan.FromSeconds(3), _pauses.Left("xoxb", Post));
    }
}
