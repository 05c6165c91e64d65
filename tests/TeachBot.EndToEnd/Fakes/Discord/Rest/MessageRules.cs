using System.Text.Json.Nodes;

namespace TeachBot.EndToEnd.Fakes.Discord.Rest;

/// <summary>What a message may be. The numbers are Discord's documentation's, written down a second time so that ours are proved.</summary>
internal static class MessageRules
{
    private const int ComponentsV2 = 1 << 15;

    internal static IReadOnlyList<string> Check(JsonObject message, IReadOnlyDictionary<string, string> files, bool isEdit) =>
        [
            .. Mentions(message),
            .. Texts(message, isEdit, files),
            .. Embeds(message),
            .. Files(message, files),
            .. ComponentRules.Check(message["components"] as JsonArray, (Flags(message) & ComponentsV2) != 0),
        ];

    internal static int Flags(JsonObject message) => (int?)message["flags"] ?? 0;

    private static IEnumerable<string> Mentions(JsonObject message)
    {
        if (message["allowed_mentions"] is not JsonObject allowed)
        {
            yield return "it says nothing of mentions, so everybody is";
        }
        else if (allowed["parse"] is not JsonArray { Count: 0 })
        {
            yield return $"it lets mentions be read from text: {allowed.ToJsonString()}";
        }
    }

    private static IEnumerable<string> Texts(JsonObject message, bool isEdit, IReadOnlyDictionary<string, string> files)
    {
        var isV2 = (Flags(message) & ComponentsV2) != 0;
        if (((string?)message["content"])?.Trim().Length > 2000)
        {
            yield return "its content is longer than 2000";
        }

        foreach (
            var key in new[] { "content", "embeds", "poll", "sticker_ids" }.Where(key =>
                isV2 && message[key] is not null && message[key]!.ToJsonString() is not ("\"\"" or "[]")
            )
        )
        {
            yield return $"it has {key} and components of the second generation";
        }

        if (
            !isEdit
            && string.IsNullOrWhiteSpace((string?)message["content"])
            && message["embeds"] is not JsonArray { Count: > 0 }
            && message["components"] is not JsonArray { Count: > 0 }
            && files.Count == 0
        )
        {
            yield return "it is empty";
        }

        if (message["nonce"]?.ToString().Length > 25)
        {
            yield return "its nonce is longer than 25";
        }
    }

    private static IEnumerable<string> Embeds(JsonObject message)
    {
        if (message["embeds"] is not JsonArray embeds)
        {
            yield break;
        }

        if (embeds.Count > 10)
        {
            yield return "it has more than 10 embeds";
        }

        var sum = 0;
        foreach (var embed in embeds.OfType<JsonObject>())
        {
            var texts = new (string Name, string? Text, int Most)[]
            {
                ("title", (string?)embed["title"], 256),
                ("description", (string?)embed["description"], 4096),
                ("footer", (string?)embed["footer"]?["text"], 2048),
                ("author", (string?)embed["author"]?["name"], 256),
            }
                .Concat(
                    (embed["fields"] as JsonArray ?? []).SelectMany(field =>
                        new (string Name, string? Text, int Most)[]
                        {
                            ("field's name", (string?)field!["name"], 256),
                            ("field's value", (string?)field["value"], 1024),
                        }
                    )
                )
                .ToList();
            foreach (var text in texts.Where(text => text.Text?.Trim().Length > text.Most))
            {
                yield return $"an embed's {text.Name} is longer than {text.Most}";
            }

            if ((embed["fields"] as JsonArray)?.Count > 25)
            {
                yield return "an embed has more than 25 fields";
            }

            sum += texts.Sum(text => text.Text?.Trim().Length ?? 0);
        }

        if (sum > 6000)
        {
            yield return "its embeds are longer than 6000 together";
        }
    }

    private static IEnumerable<string> Files(JsonObject message, IReadOnlyDictionary<string, string> files)
    {
        var named = (message["attachments"] as JsonArray ?? []).OfType<JsonObject>().ToList();
        if (files.Count > 10)
        {
            yield return "it has more than 10 files";
        }

        foreach (var part in files.Keys.Where(part => !named.Any(attachment => part == $"files[{attachment["id"]}]")))
        {
            yield return $"{part} is no attachment of it";
        }

        foreach (var attachment in named.Where(attachment => ((string?)attachment["description"])?.Length is null or 0 or > 1024))
        {
            yield return $"attachment {attachment["id"]} has no alternative text of at most 1024";
        }

        foreach (
            var name in Urls(message)
                .Where(url => url.StartsWith("attachment://", StringComparison.Ordinal))
                .Select(url => url["attachment://".Length..])
        )
        {
            if (!named.Any(attachment => (string?)attachment["filename"] == name))
            {
                yield return $"it shows a file {name} that does not go with it";
            }
        }
    }

    private static IEnumerable<string> Urls(JsonNode? node) =>
        node switch
        {
            JsonObject value => value.SelectMany(property =>
                property.Key == "url" && property.Value is JsonValue url ? [url.ToString()] : Urls(property.Value)
            ),
            JsonArray values => values.SelectMany(Urls),
            _ => [],
        };
}
