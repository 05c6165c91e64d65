using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TeachBot.Core.Chat;
using TeachBot.Core.Posting;
using TeachBot.Core.Stores;
using TeachBot.Discord.Registration;
using TeachBot.Discord.Rest;

namespace TeachBot.Discord;

/// <summary>Has Discord know our commands, soon after the start; tried again later where that fails, since the bot works without.</summary>
internal sealed partial class RegistrationService(
    CommandRegistrar registrar,
    IDiscordApi api,
    IChat chat,
    Self self,
    Func<string, DiscordWords> words,
    TimeProvider time,
    ILogger<RegistrationService> logger
) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                self.Id ??= (await api.ApplicationAsync(stoppingToken)).Id;
                await registrar.RegisterAsync(
                    new CommandSet(self.Id, null, CommandPayload.Write(chat.Commands, OwnCommands.OnMessage(words), isForGuild: false)),
                    stoppingToken
                );
                var invitation = InviteLink.ForServer(self.Id);
                LogInvitation(invitation);
                return;
            }
            catch (DiscordException exception) when (exception.Status == 401)
            {
                LogRefused();
                return;
            }
            catch (Exception exception) when (exception is PlatformException or StoreUnavailableException or FormatException)
            {
                LogFailed(exception.Message, Pause);
            }

            await Task.Delay(Pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The bot can be invited to a Discord server: {Address}")]
    private partial void LogInvitation(Uri address);

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "Discord refuses the bot's token: check Discord:Token (Discord__Token). "
            + "Nothing is sent to Discord until the program is started anew; all else goes on."
    )]
    private partial void LogRefused();

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Discord's commands could not be registered: {Reason}. It is tried again in {Pause}."
    )]
    private partial void LogFailed(string reason, TimeSpan pause);
}
