using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace TeachBot.EndToEnd.Fakes.Discord.Rest;

/// <summary>What came in.</summary>
/// <param name="Method">How.</param>
/// <param name="Path">Where, decoded, without the version.</param>
/// <param name="Query">Behind it.</param>
/// <param name="UserAgent">Who says so.</param>
/// <param name="Authorization">With what right; null for none.</param>
/// <param name="ContentType">What of; null for nothing.</param>
/// <param name="Json">The JSON in it; null where there is none.</param>
/// <param name="Files">The names of its files, by part.</param>
/// <param name="At">When.</param>
public sealed record FakeRequest(
    string Method,
    string Path,
    string Query,
    string UserAgent,
    string? Authorization,
    string? ContentType,
    JsonNode? Json,
    IReadOnlyDictionary<string, string> Files,
    DateTimeOffset At
)
{
    /// <summary>How it was answered; 0 while it is not, or where the answer was lost.</summary>
    public int Status { get; set; }

    /// <summary>The parts of the path.</summary>
    public string[] Parts => Path.Split('/', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether the body could not be read.</summary>
    public bool IsBroken { get; init; }

    internal static async Task<FakeRequest> ReadAsync(HttpContext context, string path, DateTimeOffset at)
    {
        var request = context.Request;
        var (json, files, broken) = ((JsonNode?)null, new Dictionary<string, string>(), false);
        try
        {
            if (request.HasFormContentType)
            {
                var form = await request.ReadFormAsync(context.RequestAborted);
                json = form.TryGetValue("payload_json", out var payload)
                    ? JsonNode.Parse(payload.ToString())
                    : ((await PartAsync(form, "payload_json")) is { } text ? JsonNode.Parse(text) : null);
                files = form.Files.Where(file => file.Name != "payload_json").ToDictionary(file => file.Name, file => file.FileName);
            }
            else
            {
                using var reader = new StreamReader(request.Body);
                var body = await reader.ReadToEndAsync(context.RequestAborted);
                json = body.Length == 0 ? null : JsonNode.Parse(body);
            }
        }
        catch (Exception failure) when (failure is JsonException or InvalidDataException)
        {
            broken = true;
        }

        return new FakeRequest(
            request.Method,
            path,
            request.QueryString.Value ?? "",
            request.Headers.UserAgent.ToString(),
            request.Headers.Authorization is { Count: > 0 } given ? given.ToString() : null,
            request.ContentType,
            json,
            files,
            at
        )
        {
            IsBroken = broken,
        };
    }

    private static async Task<string?> PartAsync(IFormCollection form, string name)
    {
        if (form.Files.GetFile(name) is not { } part)
        {
            return null;
        }

        using var reader = new StreamReader(part.OpenReadStream());
        return await reader.ReadToEndAsync();
    }
}
