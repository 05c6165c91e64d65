using System.Text.Json;

namespace TeachBot.EndToEnd.Fakes.Discord.Gateway;

/// <summary>How Discord looks at an identify.</summary>
internal static class FakeIdentify
{
    private const int AllIntents = (1 << 17) - 1 | (1 << 20) | (1 << 21) | (1 << 24) | (1 << 25);
    private const int Privileged = (1 << 1) | (1 << 8) | (1 << 15);

    private static readonly string[] Properties = ["os", "browser", "device"];

    internal static (int? Refusal, int Shard, int Shards) Check(JsonElement data, FakeGatewayRules rules)
    {
        if (data.GetProperty("token").GetString() != rules.Token)
        {
            return (4004, 0, 0);
        }

        var properties = data.GetProperty("properties");
        if (Properties.Any(name => string.IsNullOrEmpty(properties.GetProperty(name).GetString())))
        {
            return (4002, 0, 0);
        }

        var intents = data.GetProperty("intents").GetInt32();
        if ((intents & ~AllIntents) != 0)
        {
            return (4013, 0, 0);
        }

        if ((intents & Privileged) != 0)
        {
            return (4014, 0, 0);
        }

        var (shard, shards) = data.TryGetProperty("shard", out var pair) ? (pair[0].GetInt32(), pair[1].GetInt32()) : (0, 1);
        return shard < 0 || shard >= shards ? (4010, 0, 0)
            : shards < rules.Shards ? (4011, 0, 0)
            : (null, shard, shards);
    }
}
