using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using TeachBot.Core.Chat;
using TeachBot.Host.Wordings;
using TeachBot.Slack.Setup;

namespace TeachBot.Host.CommandLine;

/// <summary><c>slack manifest</c>: prints what Slack makes an app of. It needs no token, and asks nobody.</summary>
internal static class SlackCommand
{
    private const string Socket = "socket";
    private const string Http = "http";

    internal static Command Create(Wording wording)
    {
        var words = wording.SlackSetup;
        var mode = new Option<string>("--mode") { Description = words.Mode, HelpName = $"{Socket}|{Http}" };
        var url = new Option<string>("--url") { Description = words.Url, HelpName = "https://…" };
        var oauth = new Option<bool>("--oauth") { Description = words.Oauth };
        mode.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => token.Value is not (Socket or Http)))
            {
                result.AddError(words.ModeWrong);
            }
        });
        url.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => AddressIn(token.Value) is null))
            {
                result.AddError(words.UrlWrong);
            }
        });
        var manifest = new Command("manifest", words.Manifest) { mode, url, oauth };
        manifest.SetAction(parsed => Print(parsed.GetValue(mode), parsed.GetValue(url), parsed.GetValue(oauth), wording));
        return new Command("slack", words.Help) { manifest };
    }

    private static int Print(string? mode, string? url, bool isInstallable, Wording wording)
    {
        var address = url is null ? null : AddressIn(url);
        if (mode == Http && address is null)
        {
            throw new UsageException(wording.SlackSetup.UrlMissing);
        }

        if (isInstallable && address is null)
        {
            throw new UsageException(wording.SlackSetup.OauthWithoutUrl);
        }

        using var app = QuietService.Build(wording);
        Console.WriteLine(
            Manifest.Write(
                app.Services.GetRequiredService<IChat>().Commands,
                wording.Slack.Manifest,
                wording.Language,
                mode == Socket ? null : address,
                isInstallable ? address : null
            )
        );
        return ExitCodes.Success;
    }

    /// <summary>Slack sends to HTTPS alone.</summary>
    private static Uri? AddressIn(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps ? address : null;
}
