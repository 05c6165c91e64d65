using System.Text.Json.Serialization;
using TeachBot.Slack.Wire;

namespace TeachBot.Slack.Web;

/// <summary>What the methods that we call answer; each answers some of it.</summary>
internal sealed class AnswerWire
{
    public bool Ok { get; set; }

    public string? Error { get; set; }

    public string? Needed { get; set; }

    public string? Ts { get; set; }

    public string? Url { get; set; }

    public string? TeamId { get; set; }

    public string? UserId { get; set; }

    public string? UploadUrl { get; set; }

    public string? FileId { get; set; }

    public List<FoundWire?>? Messages { get; set; }

    public List<TeamWire?>? Teams { get; set; }

    public CursorWire? ResponseMetadata { get; set; }

    public ShownViewWire? View { get; set; }

    /// <summary>What the token may do, as the answer's head lists it; null where it does not.</summary>
    [JsonIgnore]
    public string? Scopes { get; set; }

    /// <summary>Slack's time; null where the head does not say it.</summary>
    [JsonIgnore]
    public DateTimeOffset? At { get; set; }
}

/// <summary>A workspace, or an organization; or a channel.</summary>
internal sealed class TeamWire
{
    public string? Id { get; set; }

    public string? Name { get; set; }
}

/// <summary>What <c>users.info</c> answers: elsewhere <c>user</c> is a name.</summary>
internal sealed class UserAnswerWire
{
    public UserWire? User { get; set; }
}

/// <summary>What <c>conversations.open</c> answers: elsewhere <c>channel</c> is an id.</summary>
internal sealed class OpenedWire
{
    public TeamWire? Channel { get; set; }
}

/// <summary>A person.</summary>
internal sealed class UserWire
{
    public string? Name { get; set; }

    public string? RealName { get; set; }

    public string? Locale { get; set; }

    public bool IsAdmin { get; set; }

    public bool IsOwner { get; set; }

    public ProfileWire? Profile { get; set; }
}

/// <summary>What a person calls themselves.</summary>
internal sealed class ProfileWire
{
    public string? DisplayName { get; set; }

    public string? RealName { get; set; }
}

/// <summary>A message of a channel's history.</summary>
internal sealed class FoundWire
{
    public string? Ts { get; set; }

    public MetadataWire? Metadata { get; set; }
}

/// <summary>What we left with a message.</summary>
internal sealed class MetadataWire
{
    public string? EventType { get; set; }

    public KeyWire? EventPayload { get; set; }
}

/// <summary>The post's key.</summary>
internal sealed class KeyWire
{
    public string? Key { get; set; }
}

/// <summary>A view as it is shown now.</summary>
internal sealed class ShownViewWire
{
    public string? Hash { get; set; }
}

/// <summary>Where a list goes on.</summary>
internal sealed class CursorWire
{
    public string? NextCursor { get; set; }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    MaxDepth = 64,
    Converters = [typeof(LooseText), typeof(LooseBoolean)],
    NumberHandling = JsonNumberHandling.AllowReadingFromString
)]
[JsonSerializable(typeof(AnswerWire))]
[JsonSerializable(typeof(UserAnswerWire))]
[JsonSerializable(typeof(OpenedWire))]
internal sealed partial class AnswerContext : JsonSerializerContext;
