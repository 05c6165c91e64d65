using System.Text;
using System.Text.Json.Nodes;
using TeachBot.Core.Messages;
using TeachBot.EndToEnd.Fakes.Discord.Rest;
using TeachBot.EndToEnd.Fakes.Slack;
using TeachBot.Tests;
using TeachBot.Tests.Host.Playground;
using Xunit;

namespace TeachBot.EndToEnd;

/// <summary>What the playground's drawer shows is what platforms take.</summary>
public sealed class PreviewTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string, bool> Readers =>
        new()
        {
            { "ja", false },
            { "ja", true },
            { "en", true },
        };

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task Everything_that_the_bot_can_say_is_within_the_limits_of_Discord_and_Slack(string language, bool isPrivate)
    {
        using var folder = new TemporaryFolder();
        await using var host = await PlaygroundHost.StartAsync(folder.Path, Token);
        using var body = new StringContent(MessageJson.Write(ScriptedMessages.Everything), Encoding.UTF8, "application/json");
        using var response = await host.Client.PostAsync(
            new Uri($"/playground/preview?language={language}{(isPrivate ? "&private" : "")}", UriKind.Relative),
            body,
            Token
        );
        var payloads = JsonNode
            .Parse(await response.Content.ReadAsStringAsync(Token))!
            .AsArray()
            .ToDictionary(preview => (string)preview!["name"]!, preview => (string)preview!["text"]!);

        var discord = JsonNode.Parse(payloads["discord"])!.AsObject();
        Assert.Empty(MessageRules.Check(discord, new Dictionary<string, string>(), isEdit: false));
        Assert.Equal(isPrivate, (MessageRules.Flags(discord) & 64) != 0);
        var slack = JsonNode.Parse(payloads["slack"])!.AsObject();
        Assert.Empty(FakeRules.OfMessage(slack, _ => true));
        Assert.Equal(isPrivate ? "ephemeral" : "in_channel", (string?)slack["response_type"]);
    }
}
