using TeachBot.Core.Effects;
using TeachBot.Core.Stores;

namespace TeachBot.EndToEnd.Daily.Killing;

/// <summary>Writes as long as the replica lives. Now and then something is written and the answer lost.</summary>
internal sealed class MortalEffects(IEffects inner, Life life, Func<double> chance) : IEffects
{
    private const double Lost = .005;

    public Task<EffectResult> ApplyAsync(Effect effect, CancellationToken cancellation = default) =>
        life.StepAsync(
            async () =>
                await inner.ApplyAsync(effect, cancellation) is var result && chance() < Lost
                    ? throw new StoreUnavailableException("the answer was lost")
                    : result,
            Gone
        );

    internal static StoreUnavailableException Gone() => new("killed");
}
