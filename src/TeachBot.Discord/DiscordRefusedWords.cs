namespace TeachBot.Discord;

/// <summary>Why a post is refused, and what to do, in one language.</summary>
public sealed record DiscordRefusedWords(string NoAccess, string NoPermission, string Closed, string NotText, string MessageGone, string Blocked, string Other);
