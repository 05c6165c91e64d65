using System.Text;
using System.Text.Json.Nodes;
using TeachBot.Core.Commands;
using TeachBot.Discord.Registration;
using Xunit;

namespace TeachBot.Tests.Discord.Registration;

public class CommandDiffTests
{
    private static readonly ReadOnlyMemory<byte> Wanted = CommandPayload.Write(
        [CommandSamples.Full, CommandSamples.Plain],
        CommandSamples.OnMessage,
        isForGuild: false
    );

    public static TheoryData<string, string, string> Changes =>
        new()
        {
            {
                "what Discord adds",
                "",
                "[0].id=5 [0].application_id=6 [0].version=7 [0].nsfw=false [0].dm_permission=true "
                    + "[0].handler=null [0].name_localized='x' [0].new_one={}"
            },
            { "a command on messages has an empty description", "", "[2].description='' [2].options=[]" },
            { "no options", "", "[1].options=null" },
            { "contexts in another order", "", "[0].contexts=[2,1,0]" },
            { "another description", "~quiz", "[0].description='other'" },
            { "another Japanese name", "~quiz", "[0].name_localizations.ja='問い'" },
            { "a language less", "~quiz", "[0].description_localizations={}" },
            { "another bound", "~quiz", "[0].options[1].max_value=10" },
            { "another choice", "~quiz", "[0].options[2].choices[0].value='x'" },
            { "not required any more", "~quiz", "[0].options[0].required=false" },
            { "fewer contexts", "~quiz", "[0].contexts=[0]" },
            { "for managers only", "~quiz", "[0].default_member_permissions='0'" },
            { "for adults", "~quiz", "[0].nsfw=true" },
            { "an option that has a bound we do not give", "~quiz", "[0].options[0].max_length=5" },
            { "another name", "+quiz -old", "[0].name='old'" },
            { "another kind", "+help -help", "[1].type=2" },
        };

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_difference_is_what_we_could_have_written_and_nothing_else(string what, string expected, string changes)
    {
        var registered = JsonNode.Parse(Wanted.Span)!;
        foreach (var change in changes.Split(' '))
        {
            Apply(
                registered,
                change[..change.IndexOf('=', StringComparison.Ordinal)],
                change[(change.IndexOf('=', StringComparison.Ordinal) + 1)..].Replace('\'', '"')
            );
        }

        var diff = CommandDiff.Of(Bytes(registered), Wanted, isForGuild: false);

        Assert.Equal((what, expected), (what, diff.ToString().Replace(" ", "", StringComparison.Ordinal).Trim('\n').Replace('\n', ' ')));
        Assert.Equal(expected.Length == 0, diff.IsEmpty);
    }

    [Fact]
    public void The_order_of_commands_and_of_languages_does_not_matter()
    {
        var commands = JsonNode.Parse(Wanted.Span)!.AsArray();
        var turned = new JsonArray([
            .. commands
                .Reverse()
                .Select(command => new JsonObject(
                    command!.AsObject().Reverse().Select(property => KeyValuePair.Create(property.Key, property.Value?.DeepClone()))
                )),
        ]);

        Assert.True(CommandDiff.Of(Bytes(turned), Wanted, isForGuild: false).IsEmpty);
    }

    [Fact]
    public void The_order_of_options_does() =>
        Assert.Equal(
            ["quiz"],
            CommandDiff
                .Of(
                    CommandPayload.Write(
                        [
                            CommandSamples.Full with
                            {
                                Options = [.. CommandSamples.Full.Options.Skip(1).Reverse().Prepend(CommandSamples.Full.Options[0])],
                            },
                            CommandSamples.Plain,
                        ],
                        CommandSamples.OnMessage,
                        false
                    ),
                    Wanted,
                    false
                )
                .Changed
        );

    [Fact]
    public void What_Discord_tells_of_the_contexts_of_one_servers_commands_is_no_difference()
    {
        var wanted = CommandPayload.Write([CommandSamples.Plain], CommandSamples.OnMessage, isForGuild: true);
        var registered = JsonNode.Parse(wanted.Span)!;
        registered[0]!["contexts"] = null;
        registered[0]!["integration_types"] = new JsonArray(0);

        Assert.True(CommandDiff.Of(Bytes(registered), wanted, isForGuild: true).IsEmpty);
    }

    [Fact]
    public void Nothing_registered_makes_all_of_them_new_and_nothing_wanted_removes_all()
    {
        Assert.Equal(["help", "quiz", "この用語を説明"], CommandDiff.Of("[]"u8.ToArray(), Wanted, false).Created);
        Assert.Equal(["help", "quiz", "この用語を説明"], CommandDiff.Of(Wanted, "[]"u8.ToArray(), false).Removed);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[5]")]
    [InlineData("[{}]")]
    [InlineData("""[{"name":5}]""")]
    [InlineData("""[{"name":"a","type":"x"}]""")]
    [InlineData("""[{"name":"a","options":[5]}]""")]
    [InlineData("""[{"name":"a","type":1.5}]""")]
    public void What_is_no_list_of_commands_is_said_to_be_none(string registered) =>
        Assert.Throws<FormatException>(() => CommandDiff.Of(Encoding.UTF8.GetBytes(registered), Wanted, false));

    [Fact]
    public void Letters_in_parts_and_put_together_are_the_same()
    {
        var registered = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Wanted.Span).Replace("だ", "た\u3099", StringComparison.Ordinal));

        Assert.True(CommandDiff.Of(registered, Wanted, false).IsEmpty);
    }

    private static ReadOnlyMemory<byte> Bytes(JsonNode node) => Encoding.UTF8.GetBytes(node.ToJsonString());

    private static void Apply(JsonNode node, string path, string value)
    {
        var steps = path.Replace("[", ".[", StringComparison.Ordinal).Split('.', StringSplitOptions.RemoveEmptyEntries);
        foreach (var step in steps[..^1])
        {
            node = step[0] == '[' ? node[int.Parse(step.Trim('[', ']'), System.Globalization.CultureInfo.InvariantCulture)]! : node[step]!;
        }

        node[steps[^1]] = JsonNode.Parse(value);
    }
}
