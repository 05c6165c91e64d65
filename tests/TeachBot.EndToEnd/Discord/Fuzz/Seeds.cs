using System.Text;
using System.Text.Json;
using TeachBot.Tests.Architecture;

namespace TeachBot.EndToEnd.Discord.Fuzz;

/// <summary>What Discord sends: payloads of our own, and recorded ones where they are at hand.</summary>
internal static class Seeds
{
    private const string Origin = """
        "application_id":"2","guild_id":"7","channel_id":"70","locale":"ja","channel":{"id":"70","type":0},"context":0,
        "app_permissions":"274878024704","member":{"nick":"ひなた","roles":["3"],"permissions":"32","user":{"id":"42",
        "username":"hinata"}}
        """;

    private static readonly string[] Own =
    [
        """{"id":"1","token":"t","type":1,"application_id":"2"}""",
        """
            {"id":"1","token":"t","type":2,ORIGIN,"data":{"type":1,"name":"ask","options":[{"name":"question","type":3,
            "value":"玉露とは？"},{"name":"count","type":4,"value":3}]}}
            """,
        """
            {"id":"1","token":"t","type":2,ORIGIN,"data":{"type":3,"name":"この用語を説明","target_id":"9",
            "resolved":{"messages":{"9":{"id":"9","content":"煎茶と玉露"}}}}}
            """,
        """{"id":"1","token":"t","type":3,ORIGIN,"message":{"id":"9","flags":64},"data":{"component_type":2,"custom_id":"q:abc:0:?"}}""",
        """
            {"id":"1","token":"t","type":3,ORIGIN,"message":{"id":"9","flags":32768},"data":{"component_type":3,
            "custom_id":"~1:kask","values":["a","b"]}}
            """,
        """
            {"id":"1","token":"t","type":4,ORIGIN,"data":{"type":1,"name":"quiz","options":[{"name":"topic","type":3,"value":"茶",
            "focused":true}]}}
            """,
        """
            {"id":"1","token":"t","type":5,ORIGIN,"data":{"custom_id":"q:abc:0:write","components":[{"type":18,
            "component":{"type":4,"custom_id":"answer","value":"蒸す"}}]}}
            """,
    ];

    /// <summary>Bodies of requests over HTTP.</summary>
    internal static IReadOnlyList<byte[]> Bodies { get; } =
    [.. Own.Select(Whole).Select(Encoding.UTF8.GetBytes), .. Recorded("data", "type")];

    /// <summary>Frames of the gateway.</summary>
    internal static IReadOnlyList<byte[]> Frames { get; } =
    [
        .. Own.Select(body => Encoding.UTF8.GetBytes($$"""{"t":"INTERACTION_CREATE","s":2,"op":0,"d":{{Whole(body)}} }""")),
        .. new[]
        {
            """{"t":null,"s":null,"op":10,"d":{"heartbeat_interval":41250}}""",
            """{"op":11,"d":null}""",
            """{"op":1,"d":null}""",
            """{"op":7,"d":null}""",
            """{"op":9,"d":true}""",
            """
                {"t":"READY","s":1,"op":0,"d":{"v":10,"user":{"id":"2"},"session_id":"s","resume_gateway_url":"wss://x.example",
                "guilds":[]}}
                """,
            """{"t":"RESUMED","s":3,"op":0,"d":{}}""",
            """
                {"t":"MESSAGE_CREATE","s":4,"op":0,"d":{"id":"5","type":0,"guild_id":"7","channel_id":"70","content":"<@2> 玉露とは？",
                "mentions":[{"id":"2"}],"author":{"id":"42","username":"x"}}}
                """,
            """
                {"t":"GUILD_CREATE","s":5,"op":0,"d":{"id":"7","preferred_locale":"ja","threads":[{"id":"71","type":11,
                "parent_id":"70"}]}}
                """,
        }.Select(Encoding.UTF8.GetBytes),
        .. Recorded("data", "type")
            .Select(body => Encoding.UTF8.GetBytes($$"""{"t":"INTERACTION_CREATE","s":2,"op":0,"d":{{Encoding.UTF8.GetString(body)}} }""")),
        .. Recorded("channel_id", "content")
            .Select(body => Encoding.UTF8.GetBytes($$"""{"t":"MESSAGE_CREATE","s":2,"op":0,"d":{{Encoding.UTF8.GetString(body)}} }""")),
    ];

    private static string Whole(string body) => body.Replace("ORIGIN", Origin, StringComparison.Ordinal);

    /// <summary>The recorded payloads with these properties; none where nobody has put recordings beside the project.</summary>
    private static IEnumerable<byte[]> Recorded(params string[] properties)
    {
        var folder = Path.Combine(Repository.Root, "..", "shared", "payloads", "discord");
        var files = Directory.Exists(folder) ? Directory.GetFiles(folder, "recorded-*.json") : [];
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file));
            var all = json
                .RootElement.EnumerateObject()
                .Select(property => property.Value)
                .Where(value => value.ValueKind == JsonValueKind.Object)
                .ToList();
            foreach (
                var found in all.Concat(
                        all.Where(value => value.TryGetProperty("data", out var inner) && inner.ValueKind == JsonValueKind.Object)
                            .Select(value => value.GetProperty("data"))
                    )
                    .Where(value => properties.All(property => value.TryGetProperty(property, out _)))
            )
            {
                yield return Encoding.UTF8.GetBytes(found.GetRawText());
            }
        }
    }
}
