using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;

namespace TeachBot.EndToEnd.Fakes.Discord.Rest;

/// <summary>The commands that are registered, everywhere or for one server.</summary>
public sealed class FakeCommands(BreachLog breaches)
{
    private readonly ConcurrentDictionary<string, JsonArray> _places = new();
    private int _made;
    private int _last = 5000;

    /// <summary>How many new ones are taken.</summary>
    public int MostNew { get; set; } = 200;

    /// <summary>How often they were written.</summary>
    public int Writes { get; private set; }

    /// <summary>What is registered: for a server, or everywhere.</summary>
    public JsonArray Of(string? guild = null) => _places.GetValueOrDefault(guild ?? "", []);

    internal FakeAnswer Show(string? guild, bool withLocalizations)
    {
        var shown = (JsonArray)Of(guild).DeepClone();
        if (!withLocalizations)
        {
            breaches.Add("commands: they are asked for without their languages, and can't be compared");
            foreach (var command in shown.OfType<JsonObject>())
            {
                command.Remove("name_localizations");
                command.Remove("description_localizations");
            }
        }

        return new FakeAnswer(200, shown);
    }

    internal FakeAnswer Put(string application, string? guild, JsonNode? body)
    {
        lock (_places)
        {
            var wrong = breaches.Add(
                body is JsonArray commands ? CommandPutRules.Check(commands, guild is not null) : ["it is no list"],
                "commands"
            );
            if (wrong.Count > 0)
            {
                return FakeAnswer.Invalid(wrong);
            }

            var known = Of(guild).Select(command => ((string?)command!["name"], (int)command["type"]!)).ToHashSet();
            var made = ((JsonArray)body!).Count(command => !known.Contains(((string?)command!["name"], (int?)command["type"] ?? 1)));
            if (_made + made > MostNew)
            {
                return FakeAnswer.Error(400, 30034, "Maximum number of daily application command creates has been reached (200)");
            }

            _made += made;
            Writes++;
            _places[guild ?? ""] = new JsonArray([
                .. ((JsonArray)body!).Select(command => Registered((JsonObject)command!, application, guild)),
            ]);
            return Show(guild, withLocalizations: true);
        }
    }

    /// <summary>As Discord tells it: with what it adds, and without what says nothing.</summary>
    private JsonObject Registered(JsonObject put, string application, string? guild)
    {
        var command = (JsonObject)put.DeepClone();
        var id = Interlocked.Increment(ref _last).ToString(CultureInfo.InvariantCulture);
        (command["id"], command["application_id"], command["version"], command["nsfw"], command["dm_permission"]) = (
            id,
            application,
            $"{id}1",
            false,
            true
        );
        command["type"] ??= 1;
        command["description"] ??= "";
        command["default_member_permissions"] = put["default_member_permissions"]?.DeepClone();
        if (guild is not null)
        {
            (command["guild_id"], command["contexts"], command["integration_types"]) = (guild, null, new JsonArray(0));
        }

        if (command["options"] is JsonArray { Count: 0 })
        {
            command.Remove("options");
        }

        foreach (
            var option in (command["options"] as JsonArray ?? [])
                .OfType<JsonObject>()
                .Where(option => (bool?)option["required"] == false)
                .ToList()
        )
        {
            option.Remove("required");
        }

        return command;
    }
}
