using Xunit;

namespace TeachBot.EndToEnd.Slack;

/// <summary>That the check of Slack's types sees what is wrong. What tests sent is checked when all are over.</summary>
public sealed class SlackTypesTests
{
    private const string Button = """{"type":"button","action_id":"a","text":{"type":"plain_text","text":"はい"}}""";

    [Fact]
    public async Task What_is_of_Slacks_types_passes_and_what_is_not_is_named()
    {
        await SlackTypes.CheckAsync([
            ("Message", Message(Button)),
            ("HomeView", $$"""{"type":"home","blocks":[{"type":"actions","elements":[{{Button}}]}]}"""),
        ]);

        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            SlackTypes.CheckAsync([
                ("Message", Message(Button)),
                ("Message", Message(Button.Replace("\"はい\"", "7", StringComparison.Ordinal))),
            ])
        );

        Assert.Contains("sent1", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("sent0", failure.Message, StringComparison.Ordinal);
    }

    private static string Message(string element) => $$"""{"text":"はい","blocks":[{"type":"actions","elements":[{{element}}]}]}""";
}
