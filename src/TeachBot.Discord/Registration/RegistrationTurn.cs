using System.Globalization;
using TeachBot.Core.Effects;

namespace TeachBot.Discord.Registration;

/// <summary>
/// Lets one replica register commands at a time. The store writes an event once: whoever is the first to note that it takes the present
/// minute has it. It takes the minute before as well, so that nobody begins while another, who began late in that one, may still be
/// writing.
/// </summary>
internal sealed class RegistrationTurn(IEffects effects, TimeProvider time)
{
    /// <summary>How long a turn lasts; what is written in it is given up after half of that.</summary>
    internal static readonly TimeSpan Length = TimeSpan.FromMinutes(1);

    /// <summary>Whether it is our turn.</summary>
    internal async Task<bool> TakeAsync(CommandSet commands, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var turn = now.Ticks / Length.Ticks;
        return await FirstAsync(turn - 1) && await FirstAsync(turn);

        async Task<bool> FirstAsync(long number)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"discord:commands:{commands.Application}:{commands.Guild}:{number}");
            return await effects.ApplyAsync(new Effect(id, now, []), cancellation) == EffectResult.Applied;
        }
    }
}
