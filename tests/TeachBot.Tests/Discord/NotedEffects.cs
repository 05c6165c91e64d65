using TeachBot.Core.Effects;
using TeachBot.Core.Posting;

namespace TeachBot.Tests.Discord;

/// <summary>Takes effects and keeps them in memory.</summary>
internal sealed class NotedEffects : IEffects
{
    internal List<Effect> All { get; } = [];

    internal IEnumerable<Post> Posts => All.SelectMany(effect => effect.Changes).OfType<PostWanted>().Select(wanted => wanted.Post);

    public Task<EffectResult> ApplyAsync(Effect effect, CancellationToken cancellation = default)
    {
        All.Add(effect);
        return Task.FromResult(EffectResult.Applied);
    }
}
