using TeachBot.Slack.Web;
using Xunit;

namespace TeachBot.Tests.Slack.Web;

public class AllowedHostsTests
{
    private const string Slack = "https://slack.com/api";
    private const string Local = "http://127.0.0.1:5000/api";

    [Theory]
    [InlineData(Slack, "https://hooks.slack.com/commands/T1/1/x", true)]
    [InlineData(Slack, "https://hooks.slack-gov.com/commands/T1/1/x", true)]
    [InlineData(Slack, "http://hooks.slack.com/commands/T1/1/x", false)]
    [InlineData(Slack, "https://hooks.slack.com:8443/commands/T1/1/x", false)]
    [InlineData(Slack, "https://somebody@hooks.slack.com/commands", false)]
    [InlineData(Slack, "https://hooks.slack.com.example/commands", false)]
    [InlineData(Slack, "http://127.0.0.1:5000/respond", false)]
    [InlineData(Slack, "https://localhost/respond", false)]
    [InlineData(Slack, "https://hooks.slack\uFFFDcom/commands", false)]
    [InlineData(Slack, "https://\uFF48ooks.slack.com/commands", false)]
    [InlineData(Slack, "no address", false)]
    [InlineData(Slack, null, false)]
    [InlineData(Local, "http://127.0.0.1:5000/respond", true)]
    [InlineData(Local, "http://localhost:5000/respond", true)]
    [InlineData(Local, "http://127.0.0.1:5001/respond", false)]
    [InlineData(Local, "https://127.0.0.1:5000/respond", false)]
    [InlineData(Local, "http://10.0.0.1:5000/respond", false)]
    [InlineData("http://slack.example:5000/api", "http://slack.example:5000/respond", true)]
    [InlineData("http://slack.example:5000/api", "http://slack.example:5001/respond", false)]
    [InlineData("http://slack.example:5000/api", "http://localhost:5000/respond", false)]
    public void Replies_go_to_Slack_or_to_what_stands_in_its_place(string api, string? address, bool isAllowed) =>
        Assert.Equal(isAllowed, new AllowedHosts(api).IsForReplies(address, out _));

    [Theory]
    [InlineData(Slack, "wss://wss-primary.slack.com/link/?ticket=1", true)]
    [InlineData(Slack, "ws://wss-primary.slack.com/link/?ticket=1", false)]
    [InlineData(Slack, "ws://127.0.0.1:5000/link", false)]
    [InlineData(Local, "ws://127.0.0.1:5000/link", true)]
    [InlineData(Local, "ws://localhost:5001/link", true)]
    [InlineData(Local, "ws://[::1]:5001/link", true)]
    [InlineData(Local, "ws://10.0.0.1/link", false)]
    [InlineData(Local, "", false)]
    public void Sockets_are_opened_to_Slack_or_to_what_stands_in_its_place(string api, string address, bool isAllowed) =>
        Assert.Equal(isAllowed, new AllowedHosts(api).IsForSockets(address, out _));
}
