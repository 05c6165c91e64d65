using TeachBot.Core.Commands;
using TeachBot.Discord;
using TeachBot.Discord.Registration;
using TeachBot.EndToEnd.Fakes.Discord.Rest;
using Xunit;

namespace TeachBot.EndToEnd.Discord;

/// <summary>What we send is as Discord describes it.</summary>
public class OpenApiTests
{
    private static readonly CommandSpec Command = new(
        "quiz",
        new LocalText("クイズ", "quiz"),
        new LocalText("問題を解く", "Solve questions"),
        [
            new OptionSpec("topic", new LocalText("話題", "topic"), new LocalText("何について", "About what"))
            {
                IsRequired = true,
                HasSuggestions = true,
            },
            new OptionSpec("count", new LocalText("問題数", "count"), new LocalText("いくつ", "How many"))
            {
                Number = new NumberBounds(1, 20),
            },
            new OptionSpec("mode", new LocalText("相手", "mode"), new LocalText("だれと", "With whom"))
            {
                Values = [new OptionValue("solo", new LocalText("ひとりで", "Alone"))],
            },
        ]
    );

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Messages_answers_and_commands_are_as_described()
    {
        Assert.SkipWhen(OpenApi.Missing is not null, OpenApi.Missing ?? "");
        await using var bench = await RestBench.StartAsync();
        bench.Discord.Interactions.Open("7", "tok");

        var message = await bench.Post("k1");
        await bench.Api.EditMessageAsync(RestBench.Channel, message, RestBench.Json(), Token);
        await bench.Api.AnswerAsync("7", "tok", RestBench.Json("""{"type":5,"data":{"flags":64}}"""), Token);
        await bench.Api.EditAnswerAsync(bench.Discord.Application, "tok", RestBench.Json(), Token);
        await bench.Api.FollowUpAsync(bench.Discord.Application, "tok", RestBench.Json(), Token);
        foreach (var guild in new[] { null, "3" })
        {
            var commands = CommandPayload.Write([Command], new LocalText("この用語を説明", "Explain terms"), guild is not null);
            await bench.Api.PutCommandsAsync(bench.Discord.Application, guild, new Payload(commands), Token);
        }

        Assert.Empty(await OpenApi.CheckAsync(bench.Discord.Requests));
        Assert.Empty(bench.Discord.Breaches);
    }

    [Theory]
    [InlineData("""{"nonce":"01234567890123456789012345"}""")]
    [InlineData("""{"content":5}""")]
    [InlineData("""{"embeds":[{"title":5}]}""")]
    [InlineData("""{"components":[{"type":1,"components":[{"type":2,"style":99,"label":"x","custom_id":"c"}]}]}""")]
    public async Task What_is_not_as_described_is_found(string body)
    {
        Assert.SkipWhen(OpenApi.Missing is not null, OpenApi.Missing ?? "");

        var request = new FakeRequest(
            "POST",
            "/channels/5/messages",
            "",
            "",
            null,
            null,
            System.Text.Json.Nodes.JsonNode.Parse(body),
            new Dictionary<string, string>(),
            default
        )
        {
            Status = 200,
        };

        Assert.NotEmpty(await OpenApi.CheckAsync([request]));
    }
}
