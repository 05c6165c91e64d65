using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TeachBot.Benchmarks.Chats;

/// <summary>A student's page: what it sends is sent again under the same id until it is answered.</summary>
internal sealed class PlaygroundClient(HttpClient http, string user, string channel)
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private int _requests;

    /// <summary>How many acts were answered, by all clients.</summary>
    internal static int Acts;

    /// <summary>How often an act had to be sent again.</summary>
    internal static int Again;

    internal string User => user;

    internal Task<JsonNode> SayAsync(string text) => SendAsync("say", new JsonObject { ["text"] = text, ["channel"] = $"dm:{user}" });

    internal Task<JsonNode> CommandAsync(string name, params (string Name, string Value)[] values) =>
        SendAsync(
            "command",
            new JsonObject
            {
                ["command"] = name,
                ["values"] = new JsonObject(values.Select(pair => KeyValuePair.Create(pair.Name, (JsonNode?)pair.Value))),
            }
        );

    internal Task<JsonNode> PressAsync(string choice, string? message = null) =>
        SendAsync("press", new JsonObject { ["choice"] = choice, ["message"] = message });

    /// <summary>The channel's messages.</summary>
    internal async Task<JsonArray> MessagesAsync()
    {
        while (true)
        {
            try
            {
                var found = await http.GetFromJsonAsync<JsonNode>(
                    new Uri($"/playground/messages?user={Uri.EscapeDataString(user)}&channel={channel}", UriKind.Relative)
                );
                return found!["messages"]!.AsArray();
            }
            catch (Exception exception) when (exception is HttpRequestException or System.Net.Sockets.SocketException or IOException)
            {
                await Task.Delay(20);
            }
        }
    }

    private async Task<JsonNode> SendAsync(string route, JsonObject act)
    {
        act["user"] = user;
        act["language"] = "ja";
        act["channel"] ??= channel;
        act["request"] = $"r{++_requests}";
        var body = act.ToJsonString(Readable);
        while (true)
        {
            try
            {
                using var content = new StringContent(body, Encoding.UTF8, "application/json");
                using var response = await http.PostAsync(new Uri($"/playground/{route}", UriKind.Relative), content);
                if (response.StatusCode != HttpStatusCode.OK)
                {
                    throw new InvalidOperationException(
                        $"{route} {body}: {(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}"
                    );
                }

                var answer = (await response.Content.ReadFromJsonAsync<JsonNode>())!;
                if (answer.ToJsonString(Readable).Contains("記録を保存できない", StringComparison.Ordinal))
                {
                    throw new IOException("not saved: it is pressed again");
                }

                Interlocked.Increment(ref Acts);
                return answer;
            }
            catch (Exception exception) when (exception is HttpRequestException or System.Net.Sockets.SocketException or IOException)
            {
                Interlocked.Increment(ref Again);
                await Task.Delay(20);
            }
        }
    }
}
