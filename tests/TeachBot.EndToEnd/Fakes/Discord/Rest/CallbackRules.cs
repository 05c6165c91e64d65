using System.Text.Json.Nodes;

namespace TeachBot.EndToEnd.Fakes.Discord.Rest;

/// <summary>What the first answer to an interaction may be.</summary>
internal static class CallbackRules
{
    internal static IReadOnlyList<string> Check(int interaction, JsonNode? body, IReadOnlyDictionary<string, string> files)
    {
        if (body is not JsonObject || body["type"] is not JsonValue value || !value.TryGetValue<int>(out var type))
        {
            return ["it has no type"];
        }

        var data = body["data"] as JsonObject;
        return (interaction, type) switch
        {
            (1, 1) or (3, 6) or (5, 6) => [],
            (1, _) or (_, 1) => ["a ping is answered with a pong, and nothing else is"],
            (4, 8) => Suggestions(data),
            (4, _) or (_, 8) => ["what is typed is answered with suggestions, and nothing else is"],
            (_, 4) => data is null ? ["it has no message"] : MessageRules.Check(data, files, isEdit: false),
            (_, 5) => data is null || ((int?)data["flags"] ?? 0) is 0 or 64 && data.All(property => property.Key == "flags")
                ? []
                : ["a deferral says more than whether it is private"],
            (3 or 5, 7) => data is null ? ["it has no message"] : MessageRules.Check(data, files, isEdit: true),
            (not 5, 9) => Modal(data),
            _ => [$"a callback of type {type} is no answer to an interaction of type {interaction}"],
        };
    }

    private static IReadOnlyList<string> Suggestions(JsonObject? data)
    {
        var choices = (data?["choices"] as JsonArray)?.OfType<JsonObject>().ToList();
        return choices is null
            ? ["it has no suggestions"]
            :
            [
                .. choices.Count > 25 ? [$"{choices.Count} suggestions, 25 at most"] : Array.Empty<string>(),
                .. choices
                    .Where(choice => ((string?)choice["name"])?.Length is null or 0 or > 100)
                    .Select(_ => "a suggestion's name is not of 1 to 100"),
                .. choices
                    .Where(choice => choice["value"]?.ToString().Length is null or > 100)
                    .Select(_ => "a suggestion's value is not of at most 100"),
            ];
    }

    private static IReadOnlyList<string> Modal(JsonObject? data)
    {
        var fields = (data?["components"] as JsonArray)?.OfType<JsonObject>().ToList() ?? [];
        var inner = fields.Select(field => field["component"] ?? (field["components"] as JsonArray)?.FirstOrDefault()).ToList();
        return
        [
            .. ((string?)data?["custom_id"])?.Length is null or 0 or > 100
                ? ["a form's custom_id is not of 1 to 100"]
                : Array.Empty<string>(),
            .. ((string?)data?["title"])?.Length is null or 0 or > 45 ? ["a form's title is not of 1 to 45"] : Array.Empty<string>(),
            .. fields.Count is 0 or > 5 ? ["a form has not 1 to 5 fields"] : Array.Empty<string>(),
            .. fields
                .Where(field => (int?)field["type"] == 18 && ((string?)field["label"])?.Length is null or 0 or > 45)
                .Select(_ => "a field's label is not of 1 to 45"),
            .. fields.Where(field => ((string?)field["description"])?.Length > 100).Select(_ => "a field's description is longer than 100"),
            .. inner.Where(field => field is null).Select(_ => "a field holds nothing"),
            .. inner.Where(field => ((string?)field?["placeholder"])?.Length > 100).Select(_ => "a field's placeholder is longer than 100"),
            .. inner.Where(field => (int?)field?["max_length"] is 0 or > 4000).Select(_ => "a field takes more than 4000"),
            .. inner
                .Select(field => (string?)field?["custom_id"])
                .GroupBy(id => id)
                .Where(same => same.Key is null || same.Count() > 1)
                .Select(_ => "fields have no custom_id of their own"),
        ];
    }
}
