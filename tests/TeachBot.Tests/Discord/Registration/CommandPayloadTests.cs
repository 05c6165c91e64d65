using System.Text;
using System.Text.Json.Nodes;
using TeachBot.Core.Commands;
using TeachBot.Discord.Registration;
using TeachBot.Host.Wordings;
using Xunit;

namespace TeachBot.Tests.Discord.Registration;

public class CommandPayloadTests
{
    [Fact]
    public void A_command_is_written_with_every_language_option_bound_and_choice()
    {
        var written = Read(CommandPayload.Write([CommandSamples.Full], CommandSamples.OnMessage, isForGuild: false));

        Same(
            """
            [{"type":1,"name":"quiz","name_localizations":{"ja":"クイズ","en-US":"quiz","en-GB":"quiz"},
              "description":"Solve questions","description_localizations":{"ja":"問題を解く","en-US":"Solve questions",
              "en-GB":"Solve questions"},
              "options":[
                {"type":3,"name":"topic","name_localizations":{"ja":"話題","en-US":"topic","en-GB":"topic"},"description":"About what",
                 "description_localizations":{"ja":"何について","en-US":"About what","en-GB":"About what"},"required":true,"autocomplete":true},
                {"type":4,"name":"count","name_localizations":{"ja":"問題数","en-US":"count","en-GB":"count"},"description":"How many",
                 "description_localizations":{"ja":"いくつ","en-US":"How many","en-GB":"How many"},"required":false,
                 "min_value":1,"max_value":20},
                {"type":3,"name":"mode","name_localizations":{"ja":"相手","en-US":"mode","en-GB":"mode"},"description":"With whom",
                 "description_localizations":{"ja":"だれと","en-US":"With whom","en-GB":"With whom"},"required":false,
                 "choices":[{"name":"Alone","name_localizations":{"ja":"ひとりで","en-US":"Alone","en-GB":"Alone"},"value":"solo"},
                            {"name":"Together","name_localizations":{"ja":"みんなで","en-US":"Together","en-GB":"Together"},"value":"class"}]}],
              "default_member_permissions":null,"contexts":[0,1,2],"integration_types":[0,1]},
             {"type":3,"name":"この用語を説明","name_localizations":{"ja":"この用語を説明","en-US":"Explain terms","en-GB":"Explain terms"},
              "default_member_permissions":null,"contexts":[0,1,2],"integration_types":[0,1]}]
            """,
            written
        );
    }

    [Fact]
    public void Commands_of_one_server_have_no_contexts()
    {
        var written = Read(CommandPayload.Write([CommandSamples.Plain], CommandSamples.OnMessage, isForGuild: true));

        Assert.All(
            written.AsArray(),
            command => Assert.False(command!.AsObject().ContainsKey("contexts") || command.AsObject().ContainsKey("integration_types"))
        );
    }

    [Fact]
    public void A_command_for_teachers_is_hidden_from_nobody()
    {
        var written = Read(
            CommandPayload.Write([CommandSamples.Plain with { IsForTeachers = true }], CommandSamples.OnMessage, isForGuild: false)
        );

        Assert.Null(written[0]!["default_member_permissions"]);
    }

    [Fact]
    public void Names_whose_letters_come_in_parts_are_put_together()
    {
        var parts = CommandSamples.Plain with { Names = CommandSamples.Plain.Names with { Ja = "か\u3099くしゅう" } };

        var written = Read(CommandPayload.Write([parts], CommandSamples.OnMessage, isForGuild: false));

        Assert.Equal("がくしゅう", (string?)written[0]!["name_localizations"]!["ja"]);
    }

    [Fact]
    public void Commands_that_Discord_would_not_take_are_not_written() =>
        Assert.Contains(
            "/a b",
            Assert
                .Throws<FormatException>(() =>
                    CommandPayload.Write([CommandSamples.Plain with { Name = "a b" }], CommandSamples.OnMessage, isForGuild: false)
                )
                .Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void The_bots_own_commands_are_such_that_Discord_takes_them()
    {
        var words = (Ja: Wording.For("ja").Chat, En: Wording.For("en").Chat);
        var commands = words
            .Ja.Commands.Keys.Select(name => new CommandSpec(
                name,
                new LocalText(words.Ja.Commands[name].Name, words.En.Commands[name].Name),
                new LocalText(words.Ja.Commands[name].Description, words.En.Commands[name].Description),
                [
                    .. words
                        .Ja.Commands[name]
                        .Options.Keys.Select(option => new TeachBot.Commands.Specs(words.Ja, words.En).Option(name, option)),
                ]
            ))
            .ToList();

        Assert.Empty(CommandRules.Faults(commands, CommandSamples.OnMessage));
    }

    private static JsonNode Read(ReadOnlyMemory<byte> json) => JsonNode.Parse(json.Span)!;

    private static void Same(string expected, JsonNode actual) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Encoding.UTF8.GetBytes(expected)), actual), actual.ToJsonString());
}
