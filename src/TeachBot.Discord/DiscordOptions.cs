using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace TeachBot.Discord;

/// <summary>Section <c>Discord</c>. Without a token, or in HTTP mode a public key, the adapter is off.</summary>
public sealed class DiscordOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Discord";

    /// <summary><see cref="Mode"/>: interactions come over the gateway, a connection that we open.</summary>
    public const string Gateway = "Gateway";

    /// <summary><see cref="Mode"/>: Discord sends interactions to <c>/discord/interactions</c>, signed.</summary>
    public const string Http = "Http";

    /// <summary>The bot's token: a secret. Without it nothing can be sent; in HTTP mode interactions are answered all the same.</summary>
    public string Token
    {
        get;
        // A secret's file ends with a line's end.
        set => field = value.Trim();
    } = "";

    /// <summary>The application's id; asked of Discord where it is empty and there is a token.</summary>
    [RegularExpression("^([0-9]{1,20})?$", ErrorMessage = "Discord:ApplicationId = 0…20 digits")]
    public string ApplicationId { get; set; } = "";

    /// <summary>The application's public key, 64 hex digits; needed in HTTP mode alone.</summary>
    [RegularExpression("^([0-9A-Fa-f]{64})?$", ErrorMessage = "Discord:PublicKey = 64 hex digits")]
    public string PublicKey { get; set; } = "";

    /// <summary><see cref="Gateway"/> (default) or <see cref="Http"/>.</summary>
    [AllowedValues(Gateway, Http, ErrorMessage = "Discord:Mode = Gateway | Http")]
    public string Mode { get; set; } = Gateway;

    /// <summary>Where Discord's API is, with its version.</summary>
    [Required(ErrorMessage = "Discord:ApiBaseUrl = https://…")]
    public string ApiBaseUrl { get; set; } = "https://discord.com/api/v10";

    /// <summary>The shards of this process: empty for as many as Discord recommends; <c>0-3/16</c> or <c>2/16</c> for some.</summary>
    [RegularExpression("^([0-9]{1,5}(-[0-9]{1,5})?/[0-9]{1,5})?$", ErrorMessage = "Discord:Shards = 0-3/16")]
    public string Shards { get; set; } = "";

    /// <summary>Whether the adapter is on.</summary>
    public bool IsOn => Token.Length > 0 || (Mode == Http && PublicKey.Length > 0);

    /// <summary>As Discord asks for it: an address that tells of the bot, here where it is invited, and a version.</summary>
    internal string UserAgent => $"DiscordBot (https://discord.com/oauth2/authorize?client_id={ApplicationId}, {Version})";

    private static string Version => typeof(DiscordOptions).Assembly.GetName().Version?.ToString(3) ?? "0";
}

/// <summary>Checks them when the program starts.</summary>
[OptionsValidator]
public sealed partial class DiscordOptionsValidator : IValidateOptions<DiscordOptions>;
