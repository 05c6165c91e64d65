using System.Text.Json;
using TeachBot.Slack.Wire;

namespace TeachBot.Slack.Decoding;

/// <summary>Where a form was asked for, kept in the form: it belongs to no channel, and is answered where it began.</summary>
internal sealed class FormPlace
{
    /// <summary>The workspace: where an organization let us in, Slack does not say it of a form; empty for what Slack says.</summary>
    public string Team { get; set; } = "";

    /// <summary>The channel; empty for none.</summary>
    public string Channel { get; set; } = "";

    /// <summary>The thread; null for none.</summary>
    public string? Thread { get; set; }

    /// <summary>The <c>response_url</c> of the press that asked for it; null for none.</summary>
    public string? Url { get; set; }

    /// <summary>Whether that press was in a message that only the person sees.</summary>
    public bool Own { get; set; }

    /// <summary>As <c>private_metadata</c>; empty where it would be too long.</summary>
    internal string Write() =>
        JsonSerializer.Serialize(this, WireContext.Default.FormPlace) is { Length: <= SlackLimits.PrivateMetadata } text ? text : "";

    /// <summary>What a view kept; nothing where it can't be read.</summary>
    internal static FormPlace Read(string? kept)
    {
        try
        {
            return string.IsNullOrEmpty(kept)
                ? new FormPlace()
                : JsonSerializer.Deserialize(kept, WireContext.Default.FormPlace) ?? new FormPlace();
        }
        catch (JsonException)
        {
            return new FormPlace();
        }
    }
}
