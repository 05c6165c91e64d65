using TeachBot.Core.Posting;

namespace TeachBot.Slack.Web;

/// <summary>Slack refused, or answered what can't be read.</summary>
internal sealed class SlackException(string message, Exception? inner = null) : PlatformException(message, inner)
{
    /// <summary>A token that is refused is mended by the operator, not by time: what is due waits, and is looked at seldom.</summary>
    private static readonly TimeSpan UntilTokenIsMended = TimeSpan.FromMinutes(15);

    /// <summary>Slack's own name of the error (<c>not_in_channel</c>); empty where there was no answer.</summary>
    internal string Code { get; init; } = "";

    /// <summary>The right that we lack, as Slack names it; empty where it is not that.</summary>
    internal string NeededScope { get; init; } = "";

    /// <summary>The error, and with <c>missing_scope</c> the scope behind a colon.</summary>
    public override string Refusal => Code == ErrorCodes.MissingScope ? $"{Code}:{NeededScope}" : Code;

    /// <inheritdoc/>
    public override bool IsFinal => !IsOfToken && Code.Length > 0 && !MayHaveArrived && RetryAfter is null;

    /// <inheritdoc/>
    public override TimeSpan? WaitOfPosts => RetryAfter ?? (IsOfToken ? UntilTokenIsMended : null);

    private bool IsOfToken => ErrorCodes.EndsToken(Code) || Code is "app_uninstalled" or "tokens_revoked";
}
