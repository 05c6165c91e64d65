using System.Text;
using System.Text.Json;

namespace TeachBot.EndToEnd.Fakes.Discord.Gateway;

/// <summary>What Discord sends.</summary>
internal static class FakeFrames
{
    internal static byte[] Hello(TimeSpan interval) =>
        Frame(
            $$"""{"t":null,"s":null,"op":10,"d":{"heartbeat_interval":{{(long)interval.TotalMilliseconds}},"_trace":["[\"gateway-fake\"]"]} }"""
        );

    internal static byte[] Dispatch(string type, long sequence, string data) =>
        Frame($$"""{"t":{{JsonSerializer.Serialize(type)}},"s":{{sequence}},"op":0,"d":{{data}} }""");

    internal static byte[] Bare(int op, string data = "null") => Frame($$"""{"t":null,"s":null,"op":{{op}},"d":{{data}} }""");

    internal static string Ready(FakeSession session, FakeGatewayRules rules, Uri resumeAt) =>
        $$"""
            {"v":10,"user_settings":{},"user":{"id":"{{rules.Application}}","username":"bot","discriminator":"0","global_name":null,"avatar":null,"bot":true,"verified":true,"flags":0,"mfa_enabled":false,"email":null},
            "session_type":"normal","session_id":"{{session.Id}}","resume_gateway_url":"{{resumeAt.ToString().TrimEnd(
                '/'
            )}}","relationships":[],"private_channels":[],"presences":[],"guilds":[],"guild_join_requests":[],
            "geo_ordered_rtc_regions":[],"auth":{},"shard":[{{session.Shard}},{{session.Shards}}],"application":{"id":"{{rules.Application}}","flags":0},"_trace":[]}
            """;

    private static byte[] Frame(string json) => Encoding.UTF8.GetBytes(json);
}
