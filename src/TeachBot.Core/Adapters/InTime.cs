using TeachBot.Core.Chat;

namespace TeachBot.Core.Adapters;

/// <summary>
/// The race with the three seconds within which platforms want a first answer. Time is measured by a clock that only goes forward.
/// </summary>
public static class InTime
{
    /// <summary>A reply that is ready by then is the first answer; where none is, the first answer says that it comes.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);

    /// <summary>Whether work is done in time; what it throws is left to who awaits it.</summary>
    /// <param name="work">What is waited for.</param>
    /// <param name="time">The time.</param>
    /// <param name="stop">Ends the waiting.</param>
    /// <param name="patience">How long; null for as long as anybody has.</param>
    public static async Task<bool> IsDoneAsync(Task work, TimeProvider time, CancellationToken stop, TimeSpan? patience = null)
    {
        await work.WaitAsync(patience ?? Patience, time, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return work.IsCompleted;
    }

    /// <summary>What an option's value could be; nothing where that is not known in time, since it can't come later.</summary>
    public static async Task<Suggestions> SuggestAsync(IChat chat, ChatEvent wanted, TimeProvider time, CancellationToken stop)
    {
        var making = chat.HandleAsync(wanted, stop).AsTask();
        return await IsDoneAsync(making, time, stop) && await making is Suggestions suggestions ? suggestions : new Suggestions([]);
    }
}
