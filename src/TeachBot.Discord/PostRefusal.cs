using System.Globalization;
using TeachBot.Discord.Rest;

namespace TeachBot.Discord;

/// <summary>Why Discord refuses a post.</summary>
internal static class PostRefusal
{
    /// <summary>In a sentence for who asked, with what to do.</summary>
    internal static string Explain(string refusal, DiscordRefusedWords words) =>
        int.TryParse(refusal, NumberStyles.None, CultureInfo.InvariantCulture, out var code)
            ? code switch
            {
                ErrorCodes.UnknownChannel or ErrorCodes.UnknownGuild or ErrorCodes.MissingAccess => words.NoAccess,
                ErrorCodes.MissingPermission or ErrorCodes.CannotReadHistory => words.NoPermission,
                ErrorCodes.ThreadArchived or ErrorCodes.ThreadLocked => words.Closed,
                ErrorCodes.NotText or ErrorCodes.OtherChannelType => words.NotText,
                ErrorCodes.UnknownMessage => words.MessageGone,
                ErrorCodes.BlockedByRules => words.Blocked,
                _ => words.Other,
            }
            : words.Other;
}
