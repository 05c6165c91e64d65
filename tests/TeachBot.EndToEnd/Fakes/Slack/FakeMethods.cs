using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace TeachBot.EndToEnd.Fakes.Slack;

/// <summary>The Web API's methods.</summary>
internal sealed class FakeMethods(FakeSlack slack)
{
    /// <summary>Shorter than anybody waits for an answer.</summary>
    private static readonly TimeSpan Slowness = TimeSpan.FromSeconds(5);

    /// <summary>What is JSON in a form's field.</summary>
    private static readonly string[] Structured = ["blocks", "metadata", "view", "files"];

    private static readonly string[] FormOnly =
    [
        "conversations.history",
        "conversations.replies",
        "users.info",
        "files.getUploadURLExternal",
    ];

    private readonly FakeConversations _conversations = new(slack);

    internal async Task CallAsync(HttpContext context, string method)
    {
        slack.Calls.Enqueue(method);
        var isForm = context.Request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.Ordinal) == true;
        if (!isForm && (FormOnly.Contains(method) || context.Request.ContentType != "application/json; charset=utf-8"))
        {
            slack.Breaches.Enqueue($"{method}: {context.Request.ContentType}");
        }

        var body = isForm ? FormOf(await context.Request.ReadFormAsync()) : (await JsonNode.ParseAsync(context.Request.Body))!.AsObject();
        var token = context.Request.Headers.Authorization.ToString().Replace("Bearer ", "", StringComparison.Ordinal);
        slack.OAuth.Called.Enqueue((method, token));
        if (slack.Tiers.Take(token, method, Text(body, "channel")) is > 0 and var seconds)
        {
            Limit(context.Response, seconds);
            return;
        }

        var fault = slack.Strike(method, body);
        switch (fault)
        {
            case FakeFault.LostRequest:
                context.Abort();
                return;
            case FakeFault.Slow:
                await Task.Delay(Slowness, slack.Time);
                break;
            case FakeFault.Limited:
                slack.Tiers.Pause(token, method, Text(body, "channel"), TimeSpan.FromSeconds(1));
                Limit(context.Response, 1);
                return;
            case FakeFault.LimitedForLong:
                Limit(context.Response, 7);
                return;
            case FakeFault.Broken:
                context.Response.StatusCode = 500;
                return;
        }

        var answer = fault switch
        {
            FakeFault.Revoked => Error("token_revoked"),
            FakeFault.Trouble => Error("internal_error"),
            FakeFault.Scope => new JsonObject
            {
                ["ok"] = false,
                ["error"] = "missing_scope",
                ["needed"] = "chat:write",
            },
            _ when (method == "apps.connections.open" ? token == FakeSlack.AppToken : slack.OAuth.Tokens.ContainsKey(token)) => Answer(
                method,
                body,
                token
            ),
            _ => Error(token.StartsWith("xoxb-T", StringComparison.Ordinal) ? "account_inactive" : "invalid_auth"),
        };
        if (fault == FakeFault.Lost)
        {
            context.Abort();
            return;
        }

        await context.Response.WriteAsJsonAsync(answer);
    }

    private static void Limit(HttpResponse response, int seconds)
    {
        response.StatusCode = 429;
        response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
    }

    private JsonObject Answer(string method, JsonObject body, string token) =>
        method switch
        {
            "auth.test" => new JsonObject
            {
                ["ok"] = true,
                ["team_id"] = slack.OAuth.Tokens[token].Id,
                ["user_id"] = slack.OAuth.Tokens[token].Bot,
                ["bot_id"] = "B1",
                ["user"] = "teachbot",
                ["url"] = "https://x.slack.com/",
            },
            "apps.connections.open" => new JsonObject { ["ok"] = true, ["url"] = slack.Sockets.NextAddress() },
            "users.info" => User(Text(body, "user")),
            "chat.postMessage" => _conversations.Post(body, null),
            "chat.postEphemeral" => _conversations.Post(body, Text(body, "user")),
            "chat.update" => _conversations.Update(body),
            "chat.delete" => _conversations.Delete(body),
            "conversations.open" => _conversations.Open(Text(body, "users")),
            "conversations.history" or "conversations.replies" => _conversations.History(body),
            "views.open" => slack.Triggers.Use(Text(body, "trigger_id")) is { } refused
                ? Error(refused)
                : View(body, true, view => slack.Forms.Enqueue(view)),
            "views.publish" => Publish(body, Text(body, "user_id")),
            "files.getUploadURLExternal" => Upload(body),
            "files.completeUploadExternal" => Complete(body),
            _ => Error("unknown_method"),
        };

    private JsonObject User(string id) =>
        slack.People.TryGetValue(id, out var name)
            ? new JsonObject
            {
                ["ok"] = true,
                ["user"] = new JsonObject
                {
                    ["id"] = id,
                    ["name"] = "x",
                    ["locale"] = "ja-JP",
                    ["is_admin"] = slack.Admins.ContainsKey(id),
                    ["profile"] = new JsonObject { ["display_name"] = name },
                },
            }
            : Error("user_not_found");

    private JsonObject Publish(JsonObject body, string user)
    {
        if (Text(body, "hash") is { Length: > 0 } hash && slack.HomeHashes.TryGetValue(user, out var shown) && shown != hash)
        {
            return Error("hash_conflict");
        }

        var fresh = slack.HomeHashes[user] = $"{slack.NextNumber()}.h";
        return View(body, user.Length > 0, view => slack.Homes[user] = view, fresh);
    }

    private JsonObject View(JsonObject body, bool isAddressed, Action<JsonObject> show, string hash = "1")
    {
        var view = body["view"]!.AsObject();
        var breaches = FakeRules.OfView(view, slack.Files.ContainsKey).ToList();
        slack.Check(breaches);
        if (!isAddressed || breaches.Count > 0)
        {
            return Error("invalid_arguments");
        }

        show(view);
        return new JsonObject
        {
            ["ok"] = true,
            ["view"] = new JsonObject { ["id"] = "V1", ["hash"] = hash },
        };
    }

    private JsonObject Upload(JsonObject body)
    {
        var id = $"F{slack.NextNumber()}";
        return int.TryParse(Text(body, "length"), out var length) && length > 0 && Text(body, "filename").Length > 0
            ? new JsonObject
            {
                ["ok"] = true,
                ["file_id"] = id,
                ["upload_url"] = $"{slack.Origin}/upload/{id}",
            }
            : Error("missing_argument");
    }

    internal async Task UploadAsync(HttpContext context, string id)
    {
        using var bytes = new MemoryStream();
        await context.Request.Body.CopyToAsync(bytes);
        (slack.Files[id], slack.FileBytes[id]) = (false, bytes.ToArray());
        context.Response.StatusCode = bytes.Length > 0 ? 200 : 400;
    }

    private JsonObject Complete(JsonObject body)
    {
        foreach (var id in body["files"]!.AsArray().Select(file => file!["id"]!.GetValue<string>()))
        {
            if (!slack.Files.ContainsKey(id))
            {
                return Error("file_not_found");
            }

            slack.Files[id] = true;
        }

        if (Text(body, "channel_id") is { Length: > 0 } conversation)
        {
            if (!slack.Channels.ContainsKey(conversation))
            {
                return Error("channel_not_found");
            }

            slack.Add(conversation, new JsonObject { ["files"] = body["files"]!.DeepClone() }, null);
        }

        return new JsonObject { ["ok"] = true, ["files"] = body["files"]!.DeepClone() };
    }

    private static JsonObject FormOf(IFormCollection form) =>
        new(
            form.Select(field =>
                KeyValuePair.Create<string, JsonNode?>(
                    field.Key,
                    Structured.Contains(field.Key) ? JsonNode.Parse(field.Value.ToString()) : JsonValue.Create(field.Value.ToString())
                )
            )
        );

    internal static string Text(JsonObject body, string name) => body[name]?.GetValue<string>() ?? "";

    internal static JsonObject Error(string code) => new() { ["ok"] = false, ["error"] = code };
}
