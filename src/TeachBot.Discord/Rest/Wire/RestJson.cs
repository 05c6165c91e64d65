using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeachBot.Discord.Rest.Wire;

/// <summary>Discord's answers, as far as we read them.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    NumberHandling = JsonNumberHandling.AllowReadingFromString
)]
[JsonSerializable(typeof(GatewayBot))]
[JsonSerializable(typeof(OwnApplication))]
[JsonSerializable(typeof(OwnMessage))]
[JsonSerializable(typeof(List<OwnGuild>))]
internal sealed partial class RestJson : JsonSerializerContext
{
    /// <summary>Reads an answer.</summary>
    /// <exception cref="Core.Posting.PlatformException">It is not what was asked for.</exception>
    internal static T Read<T>(Route route, Answer answer, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            if (JsonSerializer.Deserialize(answer.Body.Span, type) is { } read)
            {
                return read;
            }
        }
        catch (JsonException)
        {
            // Its text would hold what was read.
        }

        throw new DiscordException($"Discord's answer to {route} can't be read")
        {
            Status = answer.Status,
            MayHaveArrived = route.Method != HttpMethod.Get,
        };
    }
}

internal sealed record GatewayBot(string? Url, int Shards, SessionStartLimit? SessionStartLimit);

/// <summary>What is not said is as for a bot that has begun no session yet: other servers than Discord's may leave it out.</summary>
internal sealed record SessionStartLimit(int Remaining = 1000, double ResetAfter = 0, int MaxConcurrency = 1);

internal sealed record OwnApplication(string? Id, string? Name, string? VerifyKey, string? InteractionsEndpointUrl);

internal sealed record OwnMessage(string? Id);
