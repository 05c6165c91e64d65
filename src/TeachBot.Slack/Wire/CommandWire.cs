namespace TeachBot.Slack.Wire;

/// <summary>A slash command: a form over HTTP, an object over a socket, with the same names.</summary>
internal sealed class CommandWire
{
    public string? TeamId { get; set; }

    /// <summary>The organization that the workspace belongs to.</summary>
    public string? EnterpriseId { get; set; }

    public bool IsEnterpriseInstall { get; set; }

    public string? ChannelId { get; set; }

    public string? UserId { get; set; }

    public string? UserName { get; set; }

    public string? Text { get; set; }

    public string? ResponseUrl { get; set; }

    public string? TriggerId { get; set; }
}
