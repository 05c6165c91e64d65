namespace TeachBot.Slack.Web;

/// <summary>Slack's errors, by what they ask of us.</summary>
internal static class ErrorCodes
{
    internal const string MissingScope = "missing_scope";
    internal const string NotInChannel = "not_in_channel";
    internal const string ChannelNotFound = "channel_not_found";
    internal const string IsArchived = "is_archived";
    internal const string MessageNotFound = "message_not_found";
    internal const string HashConflict = "hash_conflict";
    internal const string InvalidBlocks = "invalid_blocks";
    internal const string RateLimited = "ratelimited";

    /// <summary>The channel takes messages, but none in a thread.</summary>
    internal const string NoThreads = "restricted_action_non_threadable_channel";

    /// <summary>The workspace takes the token no longer: nothing that is sent there can succeed.</summary>
    internal static bool EndsToken(string code) =>
        code
            is "invalid_auth"
                or "not_authed"
                or "account_inactive"
                or "token_revoked"
                or "token_expired"
                or "user_removed_from_team"
                or "team_disabled"
                or "team_access_not_granted";

    /// <summary>The trouble is Slack's, and the request may have had its effect in spite of it.</summary>
    internal static bool IsTrouble(string code) =>
        code is "fatal_error" or "internal_error" or "service_unavailable" or "request_timeout" or "team_added_to_org";

    /// <summary>The channel's own settings keep us from posting there.</summary>
    internal static bool IsRestriction(string code) =>
        code
            is "restricted_action"
                or "restricted_action_thread_only_channel"
                or NoThreads
                or "restricted_action_read_only_channel"
                or "access_denied"
                or "no_permission";

    /// <summary>A form can't be opened with this trigger any more.</summary>
    internal static bool EndsTrigger(string code) =>
        code is "expired_trigger_id" or "exchanged_trigger_id" or "invalid_trigger_id" or "trigger_expired" or "trigger_exchanged";
}
