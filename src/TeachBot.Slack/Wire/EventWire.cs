namespace TeachBot.Slack.Wire;

/// <summary>What the Events API delivers; what we don't read is skipped.</summary>
internal sealed class DeliveryWire
{
    public string? Type { get; set; }

    public string? TeamId { get; set; }

    /// <summary>The organization that the workspace belongs to.</summary>
    public string? EnterpriseId { get; set; }

    public string? EventId { get; set; }

    /// <summary>When it happened, in seconds since 1970.</summary>
    public long? EventTime { get; set; }

    /// <summary>The installations by which we hear it; Slack names one.</summary>
    public List<AuthorizationWire?>? Authorizations { get; set; }

    public string? Challenge { get; set; }

    public EventWire? Event { get; set; }
}

/// <summary>An installation.</summary>
internal sealed class AuthorizationWire
{
    public string? TeamId { get; set; }

    public string? EnterpriseId { get; set; }

    public bool IsEnterpriseInstall { get; set; }
}

/// <summary>What happened.</summary>
internal sealed class EventWire
{
    public string? Type { get; set; }

    public string? Subtype { get; set; }

    public string? User { get; set; }

    public string? BotId { get; set; }

    public string? Text { get; set; }

    public string? Ts { get; set; }

    public string? ThreadTs { get; set; }

    public string? Channel { get; set; }

    /// <summary>channel, group, im or mpim.</summary>
    public string? ChannelType { get; set; }

    /// <summary>Which part of our page was opened: home or messages.</summary>
    public string? Tab { get; set; }

    /// <summary>Our page as it was shown last.</summary>
    public ViewWire? View { get; set; }

    public TokensWire? Tokens { get; set; }
}

/// <summary>Tokens that are good no longer, by the user whose they were.</summary>
internal sealed class TokensWire
{
    public List<string?>? Bot { get; set; }
}
