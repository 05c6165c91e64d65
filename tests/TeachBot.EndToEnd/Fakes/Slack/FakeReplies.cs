using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace TeachBot.EndToEnd.Fakes.Slack;

/// <summary>Where what people did is answered: five times each.</summary>
internal sealed class FakeReplies(FakeSlack slack)
{
    private const int Most = 5;
    private readonly ConcurrentDictionary<string, Reply> _all = new();

    internal void Map(IEndpointRouteBuilder routes) => routes.MapPost("/respond/{id}", (RequestDelegate)RespondAsync);

    /// <summary>An address to answer something that a person did.</summary>
    internal string Open(string channel, string person, string? message = null)
    {
        var id = $"r{slack.NextNumber()}";
        _all[id] = new Reply(channel, person, message);
        return $"{slack.Origin}/respond/{id}";
    }

    private async Task RespondAsync(HttpContext context)
    {
        var body = (await JsonNode.ParseAsync(context.Request.Body))!.AsObject();
        if (!_all.TryGetValue((string)context.Request.RouteValues["id"]!, out var reply) || Interlocked.Increment(ref reply.Used) > Most)
        {
            context.Response.StatusCode = 404;
            await context.Response.WriteAsync("used_url");
            return;
        }

        if (context.Request.Headers.Authorization.Count > 0)
        {
            slack.Breaches.Enqueue("a token for a response_url");
        }

        var breaches = FakeRules.OfMessage(body, slack.Files.ContainsKey).ToList();
        slack.Check(breaches);
        if (breaches.Count > 0)
        {
            await context.Response.WriteAsJsonAsync(new JsonObject { ["ok"] = false, ["error"] = "invalid_blocks" });
            return;
        }

        Show(reply, body);
        await context.Response.WriteAsync("ok");
    }

    private void Show(Reply reply, JsonObject body)
    {
        var pressed = slack.Find(reply.Channel, reply.Message);
        if (body["replace_original"]?.GetValue<bool>() == true && pressed is not null)
        {
            pressed.Body = body;
            pressed.Edits++;
            return;
        }

        slack.Add(reply.Channel, body, body["response_type"]?.GetValue<string>() == "in_channel" ? null : reply.Person);
    }

    private sealed class Reply(string channel, string person, string? message)
    {
        internal int Used;

        internal string Channel { get; } = channel;

        internal string Person { get; } = person;

        internal string? Message { get; } = message;
    }
}
