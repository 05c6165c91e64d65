using TeachBot.Core.Documents;
using TeachBot.Core.Messages;

namespace TeachBot.Host.Playground.Previews;

/// <summary>What notifications, terminals and screen readers get.</summary>
internal sealed class PlainTextPreview : IPayloadPreview
{
    /// <inheritdoc/>
    public string Name => "plain";

    /// <inheritdoc/>
    public ValueTask<string> OfAsync(Message message, string language, bool isPrivate, CancellationToken cancellation) =>
        new(PlainText.Of(message));
}
