using System.Text.Json;
using TeachBot.Discord.Wire;
using Xunit;

namespace TeachBot.Tests.Discord.Wire;

public class InteractionWireTests
{
    [Theory]
    [InlineData("""{"type":2}""", 2)]
    [InlineData("""{"type":"2"}""", 2)]
    [InlineData("""{"type":"-7"}""", -7)]
    [InlineData("""{"\u0074ype":2}""", 2)]
    [InlineData("""{"type":1,"type":2}""", 2)]
    [InlineData("""{"types":1,"Type":1}""", 0)]
    [InlineData(""" { "new": {"type":[1,{"type":5}]}, "type" : 2 } """, 2)]
    public void A_number_is_read_as_it_may_be_written(string json, int expected) => Assert.Equal(expected, Read(json)!.Type);

    [Theory]
    [InlineData("""{"type":null}""")]
    [InlineData("""{"type":2.5}""")]
    [InlineData("""{"type":"2.5"}""")]
    [InlineData("""{"type":" 2"}""")]
    [InlineData("""{"type":3000000000}""")]
    [InlineData("""{"type":true}""")]
    [InlineData("""{"type":{}}""")]
    [InlineData("""{"id":5}""")]
    [InlineData("""{"id":["5"]}""")]
    [InlineData("""{"id":"\ud800"}""")]
    [InlineData("""{"data":[]}""")]
    [InlineData("""{"data":"x"}""")]
    [InlineData("""{"data":{"options":{}}}""")]
    [InlineData("""{"data":{"options":["x"]}}""")]
    [InlineData("""{"data":{"options":[{"value":{}}]}}""")]
    [InlineData("""{"data":{"values":[1]}}""")]
    [InlineData("""{"data":{"resolved":{"messages":[]}}}""")]
    [InlineData("[]")]
    [InlineData("2")]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("""{"type":2}}""")]
    [InlineData("""{"type":2} {}""")]
    [InlineData("""{"type":2,}""")]
    public void What_Discord_never_writes_is_refused(string json) =>
        Assert.True(Record.Exception(() => Read(json)) is JsonException or InvalidOperationException);

    [Fact]
    public void Null_is_nothing_everywhere()
    {
        Assert.Null(Read("null"));
        var wire = Read(
            """
            {"id":null,"context":null,"member":null,"user":null,"channel":null,"message":null,"data":{"options":null,
            "values":[null,"a"],"components":[null],"resolved":null}}
            """
        )!;
        Assert.Equal((null, null, null, null, null), (wire.Id, wire.Context, wire.Member, wire.Channel, wire.Message));
        Assert.Null(wire.Data!.Options);
        Assert.Equal([null, "a"], wire.Data.Values!);
        Assert.Equal([null], wire.Data.Components!);
    }

    [Theory]
    [InlineData("\"玉露\"", "玉露")]
    [InlineData("\"\\u7389\\n\"", "玉\n")]
    [InlineData("9007199254740993", "9007199254740993")]
    [InlineData("0.5", "0.5")]
    [InlineData("true", "true")]
    [InlineData("null", null)]
    public void An_options_value_is_its_text(string value, string? expected)
    {
        var options = Read($$$"""{"data":{"options":[{"name":"n","type":3,"focused":true,"value":{{{value}}}}]}}""")!.Data!.Options!;

        Assert.Equal(("n", 3, true, expected), (options[0]!.Name, options[0]!.Type, options[0]!.Focused, options[0]!.Value));
    }

    [Fact]
    public void Everything_stands_where_it_is_looked_for()
    {
        var wire = Read(
            """
            {"id":"1","application_id":"2","type":5,"token":"t","guild_id":"3","channel_id":"4","locale":"ja",
            "app_permissions":"8","context":1,
             "channel":{"id":"4","type":11,"parent_id":"40","name":"x"},"member":{"nick":"n","roles":["5","6"],
             "permissions":"32","user":{"id":"7","username":"u","global_name":"g"}},
             "user":{"id":"8"},"message":{"id":"9","flags":64,"content":"c","embeds":[{}]},
             "data":{"type":3,"name":"d","target_id":"10","custom_id":"m","resolved":{"messages":{"10":{"id":"10",
             "content":"shown"}},"roles":{"5":{"id":"5"}},"users":{"1":{}}},
                     "components":[{"type":1,"components":[{"custom_id":"a","value":"A"}]},{"type":18,
                     "component":{"custom_id":"b","values":["B"]}}]}}
            """
        )!;

        Assert.Equal(
            ("1", "2", 5, "t", "3", "4", "ja", "8", 1),
            (
                wire.Id,
                wire.ApplicationId,
                wire.Type,
                wire.Token,
                wire.GuildId,
                wire.ChannelId,
                wire.Locale,
                wire.AppPermissions,
                wire.Context
            )
        );
        Assert.Equal(("4", 11, "40"), (wire.Channel!.Id, wire.Channel.Type, wire.Channel.ParentId));
        Assert.Equal(
            ("n", "32", "7", "u", "g"),
            (wire.Member!.Nick, wire.Member.Permissions, wire.Member.User!.Id, wire.Member.User.Username, wire.Member.User.GlobalName)
        );
        Assert.Equal(["5", "6"], wire.Member.Roles!);
        Assert.Equal(("8", "9", 64), (wire.User!.Id, wire.Message!.Id, wire.Message.Flags));
        Assert.Equal((3, "d", "10", "m"), (wire.Data!.Type, wire.Data.Name, wire.Data.TargetId, wire.Data.CustomId));
        Assert.Equal("shown", wire.Data.Resolved!.Messages!["10"].GetProperty("content").GetString());
        Assert.Contains("5", wire.Data.Resolved.Roles!.Keys);
        var (row, label) = (wire.Data.Components![0]!, wire.Data.Components[1]!.Component!);
        Assert.Equal(("A", "b", "B"), (row.Components![0]!.Value, label.CustomId, label.Values![0]));
    }

    private static InteractionWire? Read(string json) => JsonSerializer.Deserialize(json, WireContext.Default.InteractionWire);
}
