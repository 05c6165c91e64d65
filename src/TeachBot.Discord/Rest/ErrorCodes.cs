namespace TeachBot.Discord.Rest;

/// <summary>The codes of Discord's that mean something to us.</summary>
internal static class ErrorCodes
{
    /// <summary>The channel is gone, or never was.</summary>
    internal const int UnknownChannel = 10003;

    /// <summary>The server is gone, or we are not in it.</summary>
    internal const int UnknownGuild = 10004;

    /// <summary>The message is gone.</summary>
    internal const int UnknownMessage = 10008;

    /// <summary>The interaction's token is too old.</summary>
    internal const int UnknownWebhook = 10015;

    /// <summary>The acknowledgement came too late, or it is the second one.</summary>
    internal const int UnknownInteraction = 10062;

    /// <summary>Too many commands were made today.</summary>
    internal const int CommandsOfDayUsed = 30034;

    /// <summary>The interaction was answered before.</summary>
    internal const int AlreadyAcknowledged = 40060;

    /// <summary>We can't see it.</summary>
    internal const int MissingAccess = 50001;

    /// <summary>A forum or a category: what takes no messages itself.</summary>
    internal const int NotText = 50008;

    /// <summary>That can't be done in a channel of this kind.</summary>
    internal const int OtherChannelType = 50024;

    /// <summary>The thread is archived, and not for us to open.</summary>
    internal const int ThreadArchived = 50083;

    /// <summary>Who can't read a channel's history can't answer a message in it.</summary>
    internal const int CannotReadHistory = 160002;

    /// <summary>The thread is locked.</summary>
    internal const int ThreadLocked = 160005;

    /// <summary>The server's own rules (AutoMod) keep it away.</summary>
    internal const int BlockedByRules = 200000;

    /// <summary>They don't take messages from us.</summary>
    internal const int CannotMessageUser = 50007;

    /// <summary>A permission is missing.</summary>
    internal const int MissingPermission = 50013;

    /// <summary>The interaction's token has ended.</summary>
    internal const int InvalidWebhookToken = 50027;

    /// <summary>The payload is not as Discord wants it.</summary>
    internal const int InvalidForm = 50035;

    /// <summary>We share no server with them.</summary>
    internal const int NoMutualGuild = 50278;

    /// <summary>What a code means, for the operator; empty where its number has to do.</summary>
    internal static string Meaning(int code) =>
        code switch
        {
            UnknownChannel => "unknown channel",
            UnknownGuild => "unknown server",
            UnknownMessage => "unknown message",
            UnknownWebhook or InvalidWebhookToken => "the interaction's token has ended",
            UnknownInteraction => "unknown interaction: too late, or answered already",
            CommandsOfDayUsed => "200 commands were made today",
            AlreadyAcknowledged => "answered already",
            MissingAccess => "no access",
            CannotMessageUser => "this person takes no messages from us",
            MissingPermission => "a permission is missing",
            NotText => "no channel for messages",
            OtherChannelType => "not in a channel of this kind",
            ThreadArchived => "the thread is archived",
            ThreadLocked => "the thread is locked",
            CannotReadHistory => "the history may not be read",
            BlockedByRules => "blocked by the server's AutoMod",
            InvalidForm => "invalid form",
            NoMutualGuild => "no server in common with this person",
            _ => "",
        };
}
