using System.Text.Json.Serialization;
using TeachBot.Slack.Web;

namespace TeachBot.Slack.Installing;

/// <summary>What <c>oauth.v2.access</c> answers.</summary>
internal sealed class GrantWire
{
    public string? AccessToken { get; set; }

    /// <summary>bot, or user.</summary>
    public string? TokenType { get; set; }

    public string? BotUserId { get; set; }

    public string? AppId { get; set; }

    /// <summary>Null where a whole organization let us in.</summary>
    public TeamWire? Team { get; set; }

    public TeamWire? Enterprise { get; set; }

    public bool IsEnterpriseInstall { get; set; }

    /// <summary>There where the app's tokens end after some hours, which can't be served.</summary>
    public string? RefreshToken { get; set; }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    MaxDepth = 64
)]
[JsonSerializable(typeof(GrantWire))]
internal sealed partial class GrantContext : JsonSerializerContext;
