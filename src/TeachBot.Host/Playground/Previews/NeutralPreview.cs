using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using TeachBot.Core.Messages;

namespace TeachBot.Host.Playground.Previews;

/// <summary>What all renderers are given.</summary>
internal sealed class NeutralPreview : IPayloadPreview
{
    /// <inheritdoc/>
    public string Name => "neutral";

    /// <inheritdoc/>
    public string Of(Message message)
    {
        using var json = JsonDocument.Parse(MessageJson.Write(message));
        using var text = new MemoryStream();
        using (var writer = new Utf8JsonWriter(text, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(text.ToArray());
    }
}
