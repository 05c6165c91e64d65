using System.Text;
using System.Text.Json;
using TeachBot.Tests.Architecture;

namespace TeachBot.EndToEnd.Slack.Fuzz;

/// <summary>What Slack sends: payloads of our own, and recorded ones where they are at hand.</summary>
internal static class SlackSeeds
{
    /// <summary>Long recordings are as good as short ones, and slower.</summary>
    private const int LongestRecording = 8_000;

    private const string Url = "https://hooks.slack.com/actions/T1/1/x";

    /// <summary>Events, as JSON.</summary>
    internal static IReadOnlyList<byte[]> Events { get; } =
    [
        .. Bytes(
            """{"type":"url_verification","token":"x","challenge":"abc"}""",
            """
            {"type":"event_callback","team_id":"T1","api_app_id":"A1","event_id":"Ev1","event":{"type":"app_mention",
            "user":"U7","text":"<@UBOT> 玉露とは？","ts":"1.5","channel":"C1","thread_ts":"1.2"},"authorizations":[{"team_id":"T1",
            "user_id":"UBOT","is_bot":true}]}
            """,
            """
            {"type":"event_callback","team_id":"T1","event_id":"Ev2","event":{"type":"message","channel_type":"im","user":"U7",
            "text":"クイズ","ts":"1.6","channel":"D1"}}
            """,
            """
            {"type":"event_callback","team_id":"T1","event_id":"Ev3","event":{"type":"app_home_opened","user":"U7","tab":"home",
            "channel":"D1","view":{"hash":"1.1"}}}
            """,
            """{"type":"event_callback","team_id":"T404","event_id":"Ev4","event":{"type":"app_uninstalled"}}""",
            """{"type":"event_callback","team_id":"T404","event_id":"Ev5","event":{"type":"tokens_revoked","tokens":{"bot":["UBOT"]}}}""",
            """{"type":"app_rate_limited","team_id":"T1","minute_rate_limited":1518467820,"api_app_id":"A1"}"""
        ),
        .. Recorded("event_id", "event"),
    ];

    /// <summary>What people press, fill in and type, as the JSON in a form's field.</summary>
    internal static IReadOnlyList<byte[]> Interactions { get; } =
    [
        .. Bytes(
            $$$$"""
            {"type":"block_actions","team":{"id":"T1"},"user":{"id":"U7","username":"x"},"container":{"type":"message",
            "message_ts":"1.5","channel_id":"C1","is_ephemeral":true},"channel":{"id":"C1"},"trigger_id":"1.2.a",
            "response_url":"{{{{Url}}}}","actions":[{"type":"button","action_id":"q:abc:0:?","block_id":"b","action_ts":"1.1"}],
            "state":{"values":{}}}
            """,
            $$$$"""
            {"type":"block_actions","team":{"id":"T1"},"user":{"id":"U7"},"container":{"type":"message","message_ts":"1.5",
            "channel_id":"C1"},"channel":{"id":"C1"},"trigger_id":"1.3.a","response_url":"{{{{Url}}}}",
            "actions":[{"type":"static_select","action_id":"~1:kask","selected_option":{"value":"a"}}]}
            """,
            """
            {"type":"block_actions","team":{"id":"T1"},"user":{"id":"U7"},"container":{"type":"view"},"trigger_id":"1.4.a",
            "actions":[{"type":"button","action_id":"!many"}],"state":{"values":{"b":{"many":{"type":"multi_static_select",
            "selected_options":[{"value":"x"},{"value":"z"}]}}}}}
            """,
            """
            {"type":"block_suggestion","team":{"id":"T1"},"user":{"id":"U7"},"action_id":"~ask","block_id":"b","value":"茶",
            "container":{"type":"view"}}
            """,
            """
            {"type":"view_submission","team":{"id":"T1"},"user":{"id":"U7"},"trigger_id":"1.5.a","view":{"id":"V1",
            "callback_id":"q:abc:0:write","private_metadata":"{\"team\":\"T1\",\"channel\":\"C1\"}",
            "state":{"values":{"answer":{"answer":{"type":"plain_text_input","value":"蒸す"}}}}}}
            """,
            $$$$"""
            {"type":"message_action","callback_id":"explain","team":{"id":"T1"},"user":{"id":"U7"},"channel":{"id":"C1"},
            "message":{"text":"煎茶と玉露","ts":"1.5"},"trigger_id":"1.6.a","response_url":"{{{{Url}}}}"}
            """,
            """{"type":"shortcut","callback_id":"quiz","team":{"id":"T1"},"user":{"id":"U7"},"trigger_id":"1.7.a"}"""
        ),
        .. Recorded("type", "user", "team"),
    ];

    /// <summary>Slash commands over a socket, as JSON.</summary>
    internal static IReadOnlyList<byte[]> Commands { get; } =
        Bytes(
            $$"""
            {"team_id":"T1","channel_id":"C1","user_id":"U7","user_name":"x","command":"/teach","text":"玉露とは？",
            "response_url":"{{Url}}","trigger_id":"1.8.a","is_enterprise_install":"false"}
            """
        );

    /// <summary>Slash commands over HTTP, as forms.</summary>
    internal static IReadOnlyList<byte[]> Forms { get; } =
    [
        .. Bytes(
            $"token=x&team_id=T1&channel_id=C1&user_id=U7&user_name=x&command=%2Fteach"
                + $"&text={Uri.EscapeDataString("玉露とは？")}&response_url={Uri.EscapeDataString(Url)}"
                + "&trigger_id=1.9.a&is_enterprise_install=false",
            "ssl_check=1&token=x"
        ),
    ];

    /// <summary>Frames of a socket.</summary>
    internal static IReadOnlyList<byte[]> Frames { get; } =
    [
        .. Bytes(
            """
            {"type":"hello","num_connections":1,"connection_info":{"app_id":"A1"},"debug_info":{"host":"x",
            "approximate_connection_time":18060}}
            """,
            """{"type":"disconnect","reason":"warning","debug_info":{"host":"x"}}""",
            """{"type":"disconnect","reason":"refresh_requested"}""",
            """{"type":"disconnect","reason":"unheard_of"}""",
            """
            {"type":"disconnect","reason":"link_disabled","debug_info":{"host":"x","started":"","build_number":1,
            "approximate_connection_time":18060,"region":"x","name":"x"}}
            """
        ),
        .. Events.Select(json => Envelope("events_api", json)),
        .. Interactions.Select(json => Envelope("interactive", json)),
        .. Commands.Select(json => Envelope("slash_commands", json)),
    ];

    private static byte[] Envelope(string type, byte[] payload) =>
        Encoding.UTF8.GetBytes(
            $$"""{"type":"{{type}}","envelope_id":"e1","accepts_response_payload":true,"retry_attempt":0,"payload":{{Encoding.UTF8.GetString(payload)}} }"""
        );

    private static byte[][] Bytes(params string[] all) => [.. all.Select(Encoding.UTF8.GetBytes)];

    /// <summary>The recorded payloads with these properties; none where nobody has put recordings beside the project.</summary>
    private static IEnumerable<byte[]> Recorded(params string[] properties)
    {
        var folder = Path.Combine(Repository.Root, "..", "shared", "payloads", "slack");
        var files = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.json", SearchOption.AllDirectories) : [];
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file));
            if (json.RootElement.ValueKind == JsonValueKind.Object)
            {
                var values = json
                    .RootElement.EnumerateObject()
                    .Select(property => property.Value)
                    .Append(json.RootElement)
                    .Where(value => value.ValueKind == JsonValueKind.Object);
                foreach (
                    var found in values.Where(value =>
                        properties.All(property => value.TryGetProperty(property, out _)) && value.GetRawText().Length <= LongestRecording
                    )
                )
                {
                    yield return Encoding.UTF8.GetBytes(found.GetRawText());
                }
            }
        }
    }
}
