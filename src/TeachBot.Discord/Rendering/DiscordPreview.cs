using System.Globalization;
using TeachBot.Core.Messages;

namespace TeachBot.Discord.Rendering;

/// <summary>What Discord is sent for a message that answers somebody; its pictures go beside it as files.</summary>
internal sealed class DiscordPreview(MessageRenderer renderer) : IPayloadPreview
{
    /// <inheritdoc/>
    public string Name => "discord";

    /// <inheritdoc/>
    public async ValueTask<string> OfAsync(Message message, string language, bool isPrivate, CancellationToken cancellation)
    {
        // What was done to get the answer isn't known here, so the button to a further page leads nowhere.
        var shape = new Shape { IsPrivate = isPrivate, PageId = page => string.Create(CultureInfo.InvariantCulture, $"~{page}") };
        return ReadableJson.Of((await renderer.RenderAsync(message, language, shape, cancellation)).Json);
    }
}
