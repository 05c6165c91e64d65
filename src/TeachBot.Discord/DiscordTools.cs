using TeachBot.Core.Chat;
using TeachBot.Discord.Registration;
using TeachBot.Discord.Rest;

namespace TeachBot.Discord;

/// <summary>What an operator does with Discord from the command line.</summary>
public sealed class DiscordTools
{
    private readonly CommandRegistrar _registrar;
    private readonly IDiscordApi _api;
    private readonly IChat _chat;
    private readonly Self _self;
    private readonly Func<string, DiscordWords> _words;

    internal DiscordTools(CommandRegistrar registrar, IDiscordApi api, IChat chat, Self self, Func<string, DiscordWords> words) =>
        (_registrar, _api, _chat, _self, _words) = (registrar, api, chat, self, words);

    /// <summary>Compares our commands with those that Discord knows, and writes them where they differ.</summary>
    /// <param name="guild">The server that they are for; null for all.</param>
    /// <param name="isDryRun">Whether nothing is written.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <exception cref="Core.Posting.PlatformException">Discord refused, or could not be reached.</exception>
    public async Task<CommandReport> RegisterAsync(string? guild, bool isDryRun, CancellationToken cancellation)
    {
        var application = _self.Id ??= (await _api.ApplicationAsync(cancellation)).Id;
        var commands = Commands(application, guild);
        var diff = isDryRun
            ? await _registrar.CompareAsync(commands, cancellation)
            : (await _registrar.RegisterAsync(commands, cancellation)).Diff;
        return new CommandReport(InviteLink.ForServer(application), diff.ToString());
    }

    /// <summary>How our commands for all servers stand beside those that Discord knows.</summary>
    /// <exception cref="Core.Posting.PlatformException">Discord refused, or could not be reached.</exception>
    internal Task<CommandDiff> CompareAsync(string application, CancellationToken cancellation) =>
        _registrar.CompareAsync(Commands(application, null), cancellation);

    private CommandSet Commands(string application, string? guild) =>
        new(application, guild, CommandPayload.Write(_chat.Commands, OwnCommands.OnMessage(_words), isForGuild: guild is not null));
}

/// <summary>How our commands stand beside those that Discord knew.</summary>
/// <param name="Invitation">Where somebody lets the bot into their server.</param>
/// <param name="Difference">A line a command that is new (+), changed (~) or gone (-); empty where none is.</param>
public sealed record CommandReport(Uri Invitation, string Difference);
