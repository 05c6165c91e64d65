using System.Net.Http.Headers;

namespace TeachBot.Discord.Rest;

/// <summary>A payload as a request's body: JSON, or a form of several parts where files go with it.</summary>
internal static class PayloadContent
{
    internal static HttpContent Of(Payload payload)
    {
        var json = new ReadOnlyMemoryContent(payload.Json) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        if (payload.Files.Count == 0)
        {
            return json;
        }

        var form = new MultipartFormDataContent { Named(json, "payload_json", null) };
        foreach (var (number, file) in payload.Files.Index())
        {
            form.Add(
                Named(
                    new ReadOnlyMemoryContent(file.Bytes) { Headers = { ContentType = new MediaTypeHeaderValue(file.MediaType) } },
                    $"files[{number}]",
                    file.Name
                )
            );
        }

        return form;
    }

    private static ReadOnlyMemoryContent Named(ReadOnlyMemoryContent content, string name, string? file)
    {
        // Quoted always: brackets may not stand there bare, and not every server reads names that are.
        content.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data")
        {
            Name = $"\"{name}\"",
            FileName = file is null ? null : $"\"{file}\"",
        };
        return content;
    }
}
