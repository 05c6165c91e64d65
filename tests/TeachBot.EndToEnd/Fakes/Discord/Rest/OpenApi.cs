using System.Text.Json.Nodes;
using NJsonSchema;
using TeachBot.Tests.Architecture;

namespace TeachBot.EndToEnd.Fakes.Discord.Rest;

/// <summary>
/// Discord's own description of its API, where it is at hand: what it does not say (lengths that it does not know, ids that have to be
/// unique) is in the rules beside this.
/// </summary>
public static class OpenApi
{
    private static readonly Lazy<Task<JsonSchema>> Schema = new(ReadAsync);

    /// <summary>Why nothing can be checked; null where it can.</summary>
    public static string? Missing => System.IO.File.Exists(File) ? null : $"{File} is not there: it is no part of the project";

    private static string File => Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared", "payloads", "discord", "openapi.json"));

    /// <summary>What of requests that were taken is not as Discord describes it.</summary>
    public static async Task<IReadOnlyList<string>> CheckAsync(IEnumerable<FakeRequest> requests)
    {
        var schema = await Schema.Value;
        return
        [
            .. requests
                .Where(request => request.Json is not null && request.Status < 400)
                .SelectMany(request =>
                    Name(request) is { } name
                        ? schema
                            .Definitions[name]
                            .Validate(request.Json!.ToJsonString())
                            .Select(error => $"{request.Method} {name} {error}")
                        : [$"{request.Method} {request.Path} has a body, and there is no description of it"]
                ),
        ];
    }

    private static string? Name(FakeRequest request) =>
        (request.Method, request.Parts) switch
        {
            ("POST", ["channels", _, "messages"]) => "MessageCreateRequest",
            ("PATCH", ["channels", _, "messages", _]) => "MessageEditRequestPartial",
            ("PATCH", ["webhooks", _, _, "messages", _]) => "IncomingWebhookUpdateRequestPartial",
            ("POST", ["webhooks", _, _]) => "FollowUp",
            ("POST", ["interactions", _, _, "callback"]) => "Callback",
            ("PUT", ["applications", .., "commands"]) => "Commands",
            ("POST", ["users", "@me", "channels"]) => "Direct",
            _ => null,
        };

    private static async Task<JsonSchema> ReadAsync()
    {
        var api = JsonNode.Parse(await System.IO.File.ReadAllTextAsync(File))!;
        var definitions = (JsonObject)api["components"]!["schemas"]!.DeepClone();
        definitions["FollowUp"] = Body(api, "/webhooks/{webhook_id}/{webhook_token}", "post");
        definitions["Callback"] = Body(api, "/interactions/{interaction_id}/{interaction_token}/callback", "post");
        definitions["Commands"] = Body(api, "/applications/{application_id}/commands", "put");
        definitions["Direct"] = Body(api, "/users/@me/channels", "post");
        Rewrite(definitions);
        return await JsonSchema.FromJsonAsync(new JsonObject { ["type"] = "object", ["definitions"] = definitions }.ToJsonString());
    }

    private static JsonNode Body(JsonNode api, string path, string method) =>
        api["paths"]![path]![method]!["requestBody"]!["content"]!["application/json"]!["schema"]!.DeepClone();

    /// <summary>As the validator understands it: it knows definitions, and no <c>const</c>.</summary>
    private static void Rewrite(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject value:
                if (value["$ref"] is JsonValue reference)
                {
                    value["$ref"] = reference.ToString().Replace("#/components/schemas/", "#/definitions/", StringComparison.Ordinal);
                }

                if (value["const"] is { } only)
                {
                    value.Remove("const");
                    value["enum"] = new JsonArray(only.DeepClone());
                }

                foreach (var inner in value.ToList())
                {
                    Rewrite(inner.Value);
                }

                break;
            case JsonArray values:
                foreach (var inner in values)
                {
                    Rewrite(inner);
                }

                break;
        }
    }
}
