using Microsoft.Extensions.Configuration;
using TeachBot.Host.CommandLine;
using TeachBot.Host.Configuration;
using TeachBot.Host.Wordings;
using Xunit;

namespace TeachBot.Tests.Host.Configuration;

public class SlackSettingsTests
{
    private static readonly Wording Words = Wording.For("ja");

    [Fact]
    public void Every_workspace_has_its_token_and_each_counts_once()
    {
        var options = Settings.Slack(
            Of(
                ("Slack:BotToken", "xoxb-1\n"),
                ("Slack:AppToken", "xapp-1"),
                ("Slack:Workspaces:0:BotToken", "xoxb-2"),
                ("Slack:Workspaces:1:BotToken", "xoxb-1"),
                ("Slack:Workspaces:2:BotToken", "")
            ),
            Words
        );

        Assert.Equal(["xoxb-1", "xoxb-2"], options.BotTokens());
    }

    [Fact]
    public void Without_a_token_Slack_is_off() => Assert.False(Settings.Slack(Of(("Slack:Mode", "Http")), Words).IsOn);

    [Fact]
    public void Where_workspaces_install_the_app_no_bot_token_is_needed()
    {
        var options = Settings.Slack(
            Of(("Slack:ClientId", "1.2"), ("Slack:ClientSecret", "x\n"), ("Slack:Mode", "Http"), ("Slack:SigningSecret", "s")),
            Words
        );

        Assert.Equal((true, true, "x"), (options.IsOn, options.IsInstallable, options.ClientSecret));
    }

    [Theory]
    [InlineData("Slack:Mode", "Carrier pigeon", "Slack:Mode = Socket | Http")]
    [InlineData("Slack:Mode", "Http", "Slack:SigningSecret")]
    [InlineData("Slack:Mode", "Socket", "Slack:AppToken")]
    [InlineData("Slack:ClientId", "1.2", "Slack:ClientSecret")]
    [InlineData("Slack:ClientSecret", "x", "Slack:ClientId")]
    [InlineData("Slack:ApiBaseUrl", "slack.com", "Slack:ApiBaseUrl = https://…")]
    public void What_cannot_be_used_is_named_with_what_to_write(string key, string value, string named) =>
        Assert.Contains(
            named,
            Assert.Throws<UsageException>(() => Settings.Slack(Of(("Slack:BotToken", "xoxb-1"), (key, value)), Words)).Message,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("Slack:BotToken", "xoxb-1\nxoxb-geheim")]
    [InlineData("Slack:AppToken", "xapp-1\r\nxapp-geheim")]
    [InlineData("Slack:ClientSecret", "geheim\u0000")]
    [InlineData("Slack:SigningSecret", "Signing Secret geheim")]
    [InlineData("Slack:Workspaces:1:BotToken", "xoxb-2 geheim")]
    [InlineData("Discord:Token", "geheim\nx")]
    [InlineData("Discord:Token", "ｇｅｈｅｉｍ")]
    public void A_line_end_in_a_token_is_said_by_a_sentence_without_the_token(string key, string value)
    {
        (string, string)[] well = [("Slack:BotToken", "xoxb-1"), ("Slack:AppToken", "xapp-1"), ("Slack:Workspaces:0:BotToken", "xoxb-0")];
        var settings = Of([.. well.Where(setting => setting.Item1 != key), (key, value)]);

        var fault = Assert.Throws<UsageException>(() => (Settings.Slack(settings, Words), Settings.Discord(settings, Words)));

        Assert.StartsWith(key, fault.Message, StringComparison.Ordinal);
        Assert.Contains("1行で", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", fault.Message, StringComparison.Ordinal);
    }

    private static IConfigurationRoot Of(params (string Key, string Value)[] settings) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)))
            .Build();
}
