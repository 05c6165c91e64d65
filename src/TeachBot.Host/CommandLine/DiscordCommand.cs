using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using TeachBot.Core.Posting;
using TeachBot.Discord;
using TeachBot.Discord.Rest;
using TeachBot.Host.Wordings;

namespace TeachBot.Host.CommandLine;

/// <summary><c>discord register</c>: has Discord know the bot's commands, and says how to invite it.</summary>
internal static class DiscordCommand
{
    internal static Command Create(Wording wording)
    {
        var words = wording.DiscordSetup;
        var guild = new Option<string>("--guild") { Description = words.Guild, HelpName = "ID" };
        var dryRun = new Option<bool>("--dry-run") { Description = words.DryRun };
        guild.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => token.Value.Length > 20 || !token.Value.All(char.IsAsciiDigit)))
            {
                result.AddError(words.GuildWrong);
            }
        });
        var register = new Command("register", words.Register) { guild, dryRun };
        register.SetAction((parsed, cancellation) => RegisterAsync(parsed.GetValue(guild), parsed.GetValue(dryRun), wording, cancellation));
        return new Command("discord", words.Help) { register };
    }

    private static async Task<int> RegisterAsync(string? guild, bool isDryRun, Wording wording, CancellationToken cancellation)
    {
        var words = wording.DiscordSetup;
        using var app = QuietService.Build(wording);
        var tools = app.Services.GetService<DiscordTools>() ?? throw new UsageException(words.NoToken);
        try
        {
            var report = await tools.RegisterAsync(guild, isDryRun, cancellation);
            Console.WriteLine(
                report.Difference.Length == 0 ? words.AsWanted
                : isDryRun ? words.Differs
                : words.Written
            );
            if (report.Difference.Length > 0)
            {
                Console.WriteLine(report.Difference);
            }

            Console.WriteLine(string.Format(CultureInfo.InvariantCulture, words.Invite, report.Invitation));
            return ExitCodes.Success;
        }
        catch (PlatformException exception)
        {
            throw new UsageException(
                exception.Refusal == "401"
                    ? words.TokenRefused
                    : string.Format(CultureInfo.InvariantCulture, words.Refused, exception.Message)
            );
        }
    }
}
