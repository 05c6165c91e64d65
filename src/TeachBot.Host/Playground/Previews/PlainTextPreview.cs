using TeachBot.Core.Documents;
using TeachBot.Core.Messages;

namespace TeachBot.Host.Playground.Previews;

/// <summary>What notifications, terminals and screen readers get.</summary>
internal sealed class PlainTextPreview : IPayloadPreview
{
    /// <inheritdoc/>
    public string Name => "plain";

    /// <inheritdoc/>
    public string Of(Message message) => PlainText.Of(message);
}
