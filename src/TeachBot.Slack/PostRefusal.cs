using TeachBot.Slack.Web;

namespace TeachBot.Slack;

/// <summary>Why Slack refuses a message: its error, and with <c>missing_scope</c> the scope behind a colon.</summary>
internal static class PostRefusal
{
    /// <summary>In a sentence for who asked, with what to do.</summary>
    internal static string Explain(string refusal, SlackWords words)
    {
        var parts = refusal.Split(':', 2);
        return parts[0] switch
        {
            ErrorCodes.MissingScope => words.MissingScope.Replace("{0}", parts[^1], StringComparison.Ordinal),
            ErrorCodes.NotInChannel => words.NotInChannel,
            ErrorCodes.ChannelNotFound => words.ChannelGone,
            ErrorCodes.IsArchived => words.Archived,
            var code when ErrorCodes.IsRestriction(code) => words.NotAllowed,
            _ => words.Refused,
        };
    }
}
