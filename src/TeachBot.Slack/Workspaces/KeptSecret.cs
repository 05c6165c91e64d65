using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeachBot.Slack.Workspaces;

/// <summary>What is kept of an installation, protected as one: the token, and who we are with it.</summary>
internal sealed class KeptSecret
{
    /// <summary>The bot's token.</summary>
    public required string Token { get; set; }

    /// <summary>Our user id.</summary>
    public required string User { get; set; }

    /// <summary>Whether a whole organization let us in.</summary>
    public bool IsOrganization { get; set; }

    /// <summary>As JSON.</summary>
    internal string Write() => JsonSerializer.Serialize(this, KeptContext.Default.KeptSecret);

    /// <summary>What was kept; null where it can't be read.</summary>
    internal static KeptSecret? Read(string kept)
    {
        try
        {
            return JsonSerializer.Deserialize(kept, KeptContext.Default.KeptSecret);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(KeptSecret))]
internal sealed partial class KeptContext : JsonSerializerContext;
