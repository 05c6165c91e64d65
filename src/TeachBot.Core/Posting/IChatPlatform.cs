using TeachBot.Core.Adapters;
using TeachBot.Core.Chat;

namespace TeachBot.Core.Posting;

/// <summary>A platform as the outbox sees it: messages nobody asked for, and their edits.</summary>
public interface IChatPlatform
{
    /// <summary>discord, slack, playground.</summary>
    string Name { get; }

    /// <summary>How to find out whether a post arrived whose sender did not live to note it.</summary>
    Settlement Settlement { get; }

    /// <summary>How many messages of one workspace may be edited.</summary>
    EditBudget EditBudget { get; }

    /// <summary>What it can show and take; all of it where nothing else is said.</summary>
    Capabilities Capabilities => Capabilities.All;

    /// <summary>Whether nothing can be sent before an operator has acted, as with a refused token. Posts wait until then.</summary>
    bool IsStopped => false;

    /// <summary>A refusal in a sentence for who asked, with what to do; null where there is nothing to say about it.</summary>
    /// <param name="refusal">As <see cref="PlatformException.Refusal"/> had it, here or on another replica.</param>
    /// <param name="language">What they read.</param>
    string? Explain(string refusal, string language) => null;

    /// <summary>Sends a post; where <see cref="Settlement.Key"/> holds, its id goes with it as the key.</summary>
    /// <exception cref="PlatformException">It could not be sent.</exception>
    Task<MessageRef> SendAsync(Post post, CancellationToken cancellation);

    /// <summary>Puts the post's body in place of what a message says.</summary>
    /// <exception cref="PlatformException">It could not be edited.</exception>
    Task EditAsync(MessageRef message, Post post, CancellationToken cancellation);

    /// <summary>The messages that carry a post's id, the oldest first. Only where <see cref="Settlement.LookUp"/> holds.</summary>
    /// <exception cref="PlatformException">It could not be looked up.</exception>
    Task<IReadOnlyList<MessageRef>> FindAsync(Post post, CancellationToken cancellation);

    /// <summary>Removes a message that turned out to be sent twice; one that is gone already is no failure.</summary>
    /// <exception cref="PlatformException">It could not be removed.</exception>
    Task DeleteAsync(MessageRef message, CancellationToken cancellation);
}
