using System.Text;
using System.Text.Json;
using TeachBot.Core.Chat;
using TeachBot.Discord.Decoding;
using TeachBot.Tests.Architecture;
using Xunit;

namespace TeachBot.Tests.Discord.Decoding;

/// <summary>Interactions as Discord sent them to others.</summary>
public class RecordedInteractionDecoderTests
{
    private readonly DiscordBench _bench = new();

    [Fact]
    public void Interactions_that_were_recorded_are_read()
    {
        var file = Path.Combine(Repository.Root, "..", "shared", "payloads", "discord", "recorded-discord.json");
        Assert.SkipUnless(File.Exists(file), "the recorded interactions are not here: ../shared/payloads/discord");
        using var recorded = JsonDocument.Parse(File.ReadAllBytes(file));

        var read = recorded
            .RootElement.EnumerateObject()
            .Where(entry => entry.Name.Contains("utton", StringComparison.Ordinal) || entry.Name == "differentUser")
            .Select(entry => (entry.Name, Decoded: _bench.Decoder.Decode(Encoding.UTF8.GetBytes(entry.Value.GetRawText()))))
            .ToList();

        Assert.Equal(6, read.Count);
        Assert.All(read, entry => Assert.IsType<ChoiceMade>(Assert.IsType<Decoded.Interacted>(entry.Decoded).Event));
        Assert.True(Assert.IsType<Decoded.Interacted>(read.Single(entry => entry.Name == "dmButtonClick").Decoded).Event.Origin.IsDirect);
        var hello = (ChoiceMade)Assert.IsType<Decoded.Interacted>(read[0].Decoded).Event;
        Assert.Equal(
            ("hello", "1457510428359004343", "1457536551830421524", "en", "Test User"),
            (hello.ChoiceId, hello.Origin.Channel.Id, hello.Origin.Channel.Thread, hello.Origin.Language, hello.Origin.Name)
        );
    }
}
