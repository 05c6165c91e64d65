using System.Text;
using TeachBot.Core.Messages;

namespace TeachBot.Host.Playground.Previews;

/// <summary>What all renderers are given.</summary>
internal sealed class NeutralPreview : IPayloadPreview
{
    /// <inheritdoc/>
    public string Name => "neutral";

    /// <inheritdoc/>
    public ValueTask<string> OfAsync(Message message, string language, bool isPrivate, CancellationToken cancellation) =>
        new(ReadableJson.Of(Encoding.UTF8.GetBytes(MessageJson.Write(message))));
}
