namespace TeachBot.Core.Messages;

/// <summary>Shows what a platform is sent for a message, without sending it. It needs no token: the platform may be off.</summary>
public interface IPayloadPreview
{
    /// <summary>By which the playground's page has words for it: <c>plain</c>, <c>neutral</c>, <c>discord</c>, <c>slack</c>.</summary>
    string Name { get; }

    /// <summary>The payload, laid out for reading.</summary>
    /// <param name="message">The message.</param>
    /// <param name="language">The reader's: <c>ja</c> or <c>en</c>.</param>
    /// <param name="isPrivate">Whether only one person sees it.</param>
    /// <param name="cancellation">Ends the writing.</param>
    ValueTask<string> OfAsync(Message message, string language, bool isPrivate, CancellationToken cancellation);
}
