namespace TeachBot.Discord.Rest;

/// <summary>A call's address, and what its limits are counted by.</summary>
/// <param name="Method">How.</param>
/// <param name="Path">With ids and tokens, escaped: never logged.</param>
/// <param name="Template">Without them.</param>
/// <param name="Major">The channel, server, or webhook with its token, each of which Discord counts by itself; empty for none.</param>
/// <param name="Door">Which limits hold.</param>
internal readonly record struct Route(HttpMethod Method, string Path, string Template, string Major, Door Door)
{
    /// <summary>What may be logged.</summary>
    public override string ToString() => $"{Method} {Template}";
}

/// <summary>How a call gets in.</summary>
internal enum Door
{
    /// <summary>With the bot's token: every limit holds.</summary>
    Bot,

    /// <summary>With an interaction's token in its path: limits of its own, and not the bot's.</summary>
    Webhook,

    /// <summary>The first answer to an interaction: at once or never.</summary>
    Callback,
}
