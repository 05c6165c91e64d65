using System.Globalization;
using TeachBot.Core.Posting;

namespace TeachBot.Discord.Rest;

/// <summary>Discord refused, or answered what can't be read.</summary>
internal sealed class DiscordException(string message, Exception? inner = null) : PlatformException(message, inner)
{
    /// <summary>The HTTP status; 0 where there was no answer.</summary>
    internal int Status { get; init; }

    /// <summary>Discord's own error code; 0 where it gave none.</summary>
    internal int Code { get; init; }

    /// <summary>Which fields were wrong and how, by Discord's path (<c>3.options.0.name: BASE_TYPE_REQUIRED</c>); empty for none.</summary>
    internal string Places { get; init; } = "";

    /// <summary>Discord's code, or where it gives none its status.</summary>
    public override string Refusal => (Code, Status) is (0, 0) ? "" : (Code > 0 ? Code : Status).ToString(CultureInfo.InvariantCulture);

    /// <summary>The place is gone, we may not write there, or what we say is not taken: the same again is refused again.</summary>
    public override bool IsFinal =>
        Code switch
        {
            ErrorCodes.UnknownChannel or ErrorCodes.UnknownGuild or ErrorCodes.UnknownMessage => true,
            ErrorCodes.MissingAccess or ErrorCodes.MissingPermission or ErrorCodes.CannotMessageUser or ErrorCodes.NoMutualGuild => true,
            _ => Status is 400 or 403 or 404 or 405 or 413,
        };
}
