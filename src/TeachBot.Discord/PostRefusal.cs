using System.Globalization;
using TeachBot.Discord.Rest;

namespace TeachBot.Discord;

/// <summary>Why Discord refuses a post: its code, or where it gives none its status.</summary>
internal static class PostRefusal
{
    /// <summary>As the outbox keeps it.</summary>
    internal static string Of(DiscordException failure) =>
        (failure.Code > 0 ? failure.Code : failure.Status).ToString(CultureInfo.InvariantCulture);

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
