using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using TeachBot.Host.Playground.Board;
using TeachBot.Host.Playground.Live;
using TeachBot.Host.Playground.Previews;
using TeachBot.Host.Playground.Routes;

namespace TeachBot.Host.Playground;

/// <summary>What goes between the page and the server, and into the journal.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true
)]
[JsonSerializable(typeof(JournalLine))]
[JsonSerializable(typeof(LiveEvent))]
[JsonSerializable(typeof(Act))]
[JsonSerializable(typeof(ActResponse))]
[JsonSerializable(typeof(StartResponse))]
[JsonSerializable(typeof(StartRefusal))]
[JsonSerializable(typeof(MessagesResponse))]
[JsonSerializable(typeof(IReadOnlyList<PreviewJson>))]
internal sealed partial class PlaygroundJson : JsonSerializerContext
{
    static PlaygroundJson() =>
        Default = new PlaygroundJson(new JsonSerializerOptions(s_defaultOptions) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
