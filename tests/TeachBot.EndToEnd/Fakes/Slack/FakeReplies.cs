using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace TeachBot.EndToEnd.Fakes.Slack;

/// <summary>Where what people did is answered: five times each.</summary>
internal sealed class FakeReplies(FakeSlack slack)
{
    private const int Most = 5;
    private readonly ConcurrentDictionary<string, Reply> _all = new();

    /// <summary>An address to answer something that a person did.</summary>
    internal string Open(string channel, string person, string? message = null)
    {
        var id = $"r{slack.NextNumber()}";
        _all[id] = new Reply(channel, person, message);
        return $"{slack.Origin}/respond/{id}";
    }

    /// <summary>What was said last by an address; null for nothing.</summary>
    internal JsonObject? SaidBy(string address) => Of(address).Said;

    /// <summary>How often something was said by an address.</summary>
    internal int CountOf(string address) => Of(address).Count;

    /// <summary>How often what was said by an address was shown, and whoever said it was not told so.</summary>
    internal int LostOf(string address) => Of(address).Lost;

    /// <summary>Only how often something was said is still kept.</summary>
    internal void Forget(string address) => Of(address).Said = null;

    internal async Task RespondAsync(HttpContext context, string id)
    {
        var body = (await JsonNode.ParseAsync(context.Request.Body))!.AsObject();
        var fault = slack.Strike("response_url", body);
        if (fault is FakeFault.Broken or FakeFault.LostRequest)
        {
            Fail(context, fault.Value);
            return;
        }

        if (!_all.TryGetValue(id, out var reply) || Interlocked.Increment(ref reply.Used) > Most)
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
        if (fault == FakeFault.Lost)
        {
            reply.Lost++;
            context.Abort();
            return;
        }

        await context.Response.WriteAsync("ok");
    }

    private static void Fail(HttpContext context, FakeFault fault)
    {
        context.Response.StatusCode = 500;
        if (fault == FakeFault.LostRequest)
        {
            context.Abort();
        }
    }

    private Reply Of(string address) => _all[address[(address.LastIndexOf('/') + 1)..]];

    private void Show(Reply reply, JsonObject body)
    {
        (reply.Said, reply.Count) = (body, reply.Count + 1);
        if (body["replace_original"]?.GetValue<bool>() == true && slack.Find(reply.Channel, reply.Message) is { } pressed)
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

        internal JsonObject? Said { get; set; }

        internal int Count { get; set; }

        internal int Lost { get; set; }

        internal string Channel { get; } = channel;

        internal string Person { get; } = person;

        internal string? Message { get; } = message;
    }
}
