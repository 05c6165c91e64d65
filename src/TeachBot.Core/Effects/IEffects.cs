namespace TeachBot.Core.Effects;

/// <summary>The only way in which anything is written because of an event.</summary>
public interface IEffects
{
    /// <summary>Writes an effect; when this returns, it is durable.</summary>
    /// <exception cref="Stores.StoreUnavailableException">It could not be written now; it may be tried again under the same id.</exception>
    Task<EffectResult> ApplyAsync(Effect effect, CancellationToken cancellation = default);
}
