namespace TeachBot.Discord;

/// <summary>Why a post is refused, and what to do, in one language. {0} of <paramref name="Answer"/> is why.</summary>
public sealed record DiscordRefusedWords(
    string Answer,
    string NoAccess,
    string NoPermission,
    string Closed,
    string NotText,
    string MessageGone,
    string Blocked,
    string Other
);
