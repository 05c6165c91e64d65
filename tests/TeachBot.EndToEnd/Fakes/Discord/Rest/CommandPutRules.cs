using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace TeachBot.EndToEnd.Fakes.Discord.Rest;

/// <summary>What commands may be registered.</summary>
internal static partial class CommandPutRules
{
    private static readonly string[] Locales = ["ja", "en-US", "en-GB"];

    internal static IReadOnlyList<string> Check(JsonArray commands, bool isForGuild)
    {
        var all = commands.OfType<JsonObject>().ToList();
        return
        [
            .. commands.Count > 130 || all.Count(command => Type(command) == 1) > 100 || all.Count(command => Type(command) == 3) > 15
                ? ["there are too many"]
                : Array.Empty<string>(),
            .. all.GroupBy(command => (Type(command), (string?)command["name"]))
                .Where(same => same.Count() > 1)
                .Select(same => $"{same.Key} stands there twice"),
            .. all.SelectMany(command => One(command, isForGuild)),
        ];
    }

    private static int Type(JsonObject command) => (int?)command["type"] ?? 1;

    private static IEnumerable<string> One(JsonObject command, bool isForGuild)
    {
        var options = (command["options"] as JsonArray)?.OfType<JsonObject>().ToList() ?? [];
        var isSlash = Type(command) == 1;
        return
        [
            .. Names(command, isSlash),
            .. isSlash ? Descriptions(command)
            : command["description"] is null ? []
            : ["a command on messages has a description"],
            .. options.Count > 25 ? ["too many options"] : Array.Empty<string>(),
            .. options.SelectMany(Option),
            .. options
                .Zip(options.Skip(1))
                .Where(pair => (bool?)pair.First["required"] != true && (bool?)pair.Second["required"] == true)
                .Select(_ => "a required option follows one that is not"),
            .. isForGuild && (command["contexts"] is not null || command["integration_types"] is not null)
                ? ["commands of a server have no contexts"]
                : Array.Empty<string>(),
            .. Sum(command) > 8000 ? ["its texts are longer than 8000"] : Array.Empty<string>(),
        ];
    }

    private static IEnumerable<string> Option(JsonObject option)
    {
        var choices = (option["choices"] as JsonArray)?.OfType<JsonObject>().ToList() ?? [];
        return
        [
            .. Names(option, isSlash: true),
            .. Descriptions(option),
            .. (int?)option["type"] is 3 or 4 or 9 ? Array.Empty<string>() : ["an option of a type that we never use"],
            .. choices.Count > 25 ? ["too many choices"] : Array.Empty<string>(),
            .. choices.Count > 0 && (bool?)option["autocomplete"] == true ? ["choices and autocomplete"] : Array.Empty<string>(),
            .. choices
                .Where(choice =>
                    ((string?)choice["name"])?.Length is null or 0 or > 100 || choice["value"]?.ToString().Length is null or 0 or > 100
                )
                .Select(_ => "a choice is not of 1 to 100"),
            .. (long?)option["min_value"] > (long?)option["max_value"] ? ["bounds that hold nothing"] : Array.Empty<string>(),
        ];
    }

    private static IEnumerable<string> Names(JsonObject named, bool isSlash) =>
        Texts(named, "name")
            .Where(text =>
                isSlash
                    ? !Name().IsMatch(text) || text.Any(char.IsUpper) || !text.IsNormalized(NormalizationForm.FormC)
                    : text.Length is 0 or > 32
            )
            .Select(text => $"「{text}」 is no name")
            .Concat(
                Locales
                    .Where(locale => named["name_localizations"]?[locale] is null)
                    .Select(locale => $"{named["name"]} has no name in {locale}")
            );

    private static IEnumerable<string> Descriptions(JsonObject named) =>
        Texts(named, "description")
            .Where(text => text.Length is 0 or > 100)
            .Select(text => $"a description of {text.Length}")
            .Concat(
                Locales
                    .Where(locale => named["description_localizations"]?[locale] is null)
                    .Select(locale => $"{named["name"]} has no description in {locale}")
            );

    private static IEnumerable<string> Texts(JsonObject named, string key) =>
        ((named[$"{key}_localizations"] as JsonObject)?.Select(text => text.Value!.ToString()) ?? []).Prepend(named[key]?.ToString() ?? "");

    private static int Sum(JsonObject command) =>
        Longest(command, "name")
        + Longest(command, "description")
        + (command["options"] as JsonArray ?? []).OfType<JsonObject>().Sum(Sum)
        + (command["choices"] as JsonArray ?? [])
            .OfType<JsonObject>()
            .Sum(choice => Longest(choice, "name") + (choice["value"]?.ToString().Length ?? 0));

    private static int Longest(JsonObject named, string key) => Texts(named, key).Max(text => text.Length);

    [GeneratedRegex(@"^[-_'\p{L}\p{N}\p{IsDevanagari}\p{IsThai}]{1,32}\z")]
    private static partial Regex Name();
}
