using System.Text.Json.Nodes;

namespace TeachBot.EndToEnd.Fakes.Discord.Rest;

/// <summary>What the fake answers.</summary>
public sealed record FakeAnswer(int Status, JsonNode? Body = null)
{
    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];

    public bool IsGood => Status < 300;

    public static FakeAnswer Error(int status, int code, string message) =>
        new(status, new JsonObject { ["message"] = message, ["code"] = code });

    public static FakeAnswer Invalid(IReadOnlyList<string> wrong) =>
        new(
            400,
            new JsonObject
            {
                ["message"] = "Invalid Form Body",
                ["code"] = 50035,
                ["errors"] = new JsonObject
                {
                    ["_errors"] = new JsonArray([.. wrong.Select(text => new JsonObject { ["code"] = "INVALID", ["message"] = text })]),
                },
            }
        );
}
