using Microsoft.Extensions.Logging;
using TeachBot.Core.Effects;
using TeachBot.Discord.Rest;

namespace TeachBot.Discord.Registration;

/// <summary>Has Discord know our commands. It writes only where they differ, and once, however many replicas start together.</summary>
internal sealed partial class CommandRegistrar(IDiscordApi api, IEffects effects, TimeProvider time, ILogger<CommandRegistrar> logger)
{
    private const int MostLooks = 3;

    private readonly RegistrationTurn _turn = new(effects, time);

    /// <summary>What would be written.</summary>
    /// <exception cref="Core.Posting.PlatformException">Discord refused, or could not be reached.</exception>
    internal async Task<CommandDiff> CompareAsync(CommandSet commands, CancellationToken cancellation)
    {
        var registered = await api.CommandsAsync(commands.Application, commands.Guild, cancellation);
        try
        {
            return CommandDiff.Of(registered, commands.Json, commands.Guild is not null);
        }
        catch (FormatException broken)
        {
            throw new DiscordException("Discord's list of commands can't be read", broken) { Status = 200 };
        }
    }

    /// <summary>Registers commands where they differ from what Discord knows.</summary>
    /// <exception cref="Core.Posting.PlatformException">Discord refused, or could not be reached.</exception>
    /// <exception cref="Core.Stores.StoreUnavailableException">Nobody can tell whether another replica is about it.</exception>
    internal async Task<Registered> RegisterAsync(CommandSet commands, CancellationToken cancellation)
    {
        for (var look = 1; ; look++)
        {
            var diff = await CompareAsync(commands, cancellation);
            if (diff.IsEmpty)
            {
                return new Registered(RegistrationEnd.AsWanted, diff);
            }

            if (await _turn.TakeAsync(commands, cancellation))
            {
                return await WriteAsync(commands, cancellation);
            }

            if (look == MostLooks)
            {
                return new Registered(RegistrationEnd.Elsewhere, diff);
            }

            // Whoever is about it may die: after its turn it is anybody's.
            await Task.Delay(RegistrationTurn.Length, time, cancellation);
        }
    }

    private async Task<Registered> WriteAsync(CommandSet commands, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(RegistrationTurn.Length / 2, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, limit.Token);

        try
        {
            // Somebody may have ended between our look and our turn.
            var diff = await CompareAsync(commands, either.Token);
            return diff.IsEmpty ? new Registered(RegistrationEnd.AsWanted, diff) : await PutAsync(commands, diff, either.Token);
        }
        catch (OperationCanceledException given) when (!cancellation.IsCancellationRequested)
        {
            throw new DiscordException("Discord did not take the commands in time", given);
        }
    }

    private async Task<Registered> PutAsync(CommandSet commands, CommandDiff diff, CancellationToken cancellation)
    {
        try
        {
            await api.PutCommandsAsync(commands.Application, commands.Guild, new Payload(commands.Json), cancellation);
        }
        catch (DiscordException full) when (full.Code == ErrorCodes.CommandsOfDayUsed)
        {
            LogFull(diff.Created.Count);
            return new Registered(RegistrationEnd.TooManyToday, diff);
        }
        catch (DiscordException wrong) when (wrong.Code == ErrorCodes.InvalidForm)
        {
            throw new DiscordException($"{wrong.Message}{RefusedCommands.Named(wrong.Places, commands.Json)}", wrong)
            {
                Status = wrong.Status,
                Code = wrong.Code,
                Places = wrong.Places,
            };
        }

        LogWritten(diff.Created.Count, diff.Changed.Count, diff.Removed.Count);
        return new Registered(RegistrationEnd.Written, diff);
    }

    [LoggerMessage(
        Level = LogLevel.Information,
        Message = "Discord's commands are written: {Created} new, {Changed} changed, {Removed} removed."
    )]
    private partial void LogWritten(int created, int changed, int removed);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Discord takes no new commands today ({Created} are missing): those that it knows stay as they are. "
            + "They are registered when the program starts tomorrow."
    )]
    private partial void LogFull(int created);
}
