using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace TeachBot.EndToEnd.Fakes.Discord.Rest;

/// <summary>
/// Discord's REST API on loopback, as strict as it is and stricter: whatever a well-behaved bot does not do is noted in
/// <see cref="Breaches"/>.
/// </summary>
public sealed class FakeDiscordRest
{
    private readonly TimeProvider _time;
    private readonly BreachLog _breaches = new();
    private readonly ConcurrentQueue<FakeRequest> _requests = new();
    private readonly FakeRoutes _routes;

    public FakeDiscordRest(TimeProvider time)
    {
        _time = time;
        (Limits, Channels, Interactions, Commands) = (
            new FakeLimits(time, _breaches),
            new FakeChannels(time, _breaches),
            new FakeInteractions(time, _breaches),
            new FakeCommands(_breaches)
        );
        _routes = new FakeRoutes(this);
    }

    /// <summary>The bot's token.</summary>
    public string Token { get; set; } = "fake.bot.token";

    /// <summary>The application's id.</summary>
    public string Application { get; set; } = "1000000000000000001";

    /// <summary>The key that signs interactions over HTTP, hex.</summary>
    public string PublicKey { get; set; } = new('0', 64);

    /// <summary>Where the gateway is.</summary>
    public Uri Gateway { get; set; } = new("ws://127.0.0.1:1");

    /// <summary>Where everybody is sent away to; null for nowhere.</summary>
    public Uri? Redirect { get; set; }

    /// <summary>How many shards are recommended, sessions left, and may begin at once.</summary>
    public (int Shards, int Remaining, int Concurrency) Sessions { get; set; } = (1, 1000, 1);

    public FakeLimits Limits { get; }

    public FakeChannels Channels { get; }

    public FakeInteractions Interactions { get; }

    public FakeCommands Commands { get; }

    public FaultScript Faults { get; } = new();

    /// <summary>Whether <see cref="Requests"/> are kept.</summary>
    public bool KeepsRequests { get; set; } = true;

    /// <summary>All that came in.</summary>
    public IReadOnlyList<FakeRequest> Requests => [.. _requests];

    /// <summary>Every rule that was broken.</summary>
    public IReadOnlyList<string> Breaches => _breaches.All;

    /// <summary>Notes a rule that was broken elsewhere.</summary>
    public void Breach(string breach) => _breaches.Add(breach);

    /// <summary>Puts it at <c>/api/v10</c>.</summary>
    public void Map(IEndpointRouteBuilder app) => app.Map("/api/v10/{**path}", HandleAsync);

    internal async Task HandleAsync(HttpContext context)
    {
        // The server has undone what is escaped, as Discord's does.
        var request = await FakeRequest.ReadAsync(context, context.Request.Path.Value!["/api/v10".Length..], _time.GetUtcNow());
        if (KeepsRequests)
        {
            _requests.Enqueue(request);
        }

        var fault = Faults.Take(request);
        if (fault?.Kind == FaultKind.LostRequest)
        {
            context.Abort();
            return;
        }

        if (fault?.Kind == FaultKind.Slow)
        {
            await Task.Delay(fault.Wait, _time, context.RequestAborted);
        }

        var answer = Answer(request, fault);
        if (fault?.Kind == FaultKind.LostAnswer)
        {
            context.Abort();
            return;
        }

        request.Status = answer.Status;
        await WriteAsync(context.Response, answer);
    }

    private FakeAnswer Answer(FakeRequest request, Fault? fault)
    {
        if (Redirect is not null)
        {
            return new FakeAnswer(307) { Headers = [("Location", Redirect.AbsoluteUri)] };
        }

        var route = _routes.Find(request);
        if (route is null)
        {
            _breaches.Add($"{request.Method} {request.Path}: there is no such route");
            return FakeAnswer.Error(404, 0, "404: Not Found");
        }

        _breaches.Add([.. HeaderRules.Check(request, route.IsBot)], $"{request.Method} {route.Name}");
        return fault?.Kind switch
        {
            FaultKind.UserLimit or FaultKind.GlobalLimit or FaultKind.SharedLimit or FaultKind.Banned => Limits.Scripted(fault, route.Name),
            FaultKind.ServerError => new FakeAnswer(500, new JsonObject { ["message"] = "500: Internal Server Error", ["code"] = 0 }),
            FaultKind.Unauthorized => FakeAnswer.Error(401, 0, "401: Unauthorized"),
            FaultKind.Forbidden => FakeAnswer.Error(403, 50013, "Missing Permissions"),
            _ => Limited(request, route, isHeard: fault?.Kind != FaultKind.LostAnswer),
        };
    }

    private FakeAnswer Limited(FakeRequest request, FakeRoute route, bool isHeard)
    {
        if (request.UserAgent.Length == 0)
        {
            return new FakeAnswer(403);
        }

        if (route.IsBot && request.Authorization != $"Bot {Token}")
        {
            return FakeAnswer.Error(401, 0, "401: Unauthorized");
        }

        if (route.IsBot && Limits.TakeGlobal() is { } paused)
        {
            return paused;
        }

        var (refused, headers) = route.Major is { } major ? Limits.TakeBucket(route.Name, major, isHeard) : (null, []);
        if (refused is not null)
        {
            return refused;
        }

        var answer =
            route.NeedsBody && request.Json is null
                ? FakeAnswer.Error(400, 50109, "The request body contains invalid JSON.")
                : route.Handle();
        return answer with { Headers = [.. answer.Headers, .. headers] };
    }

    private static async Task WriteAsync(HttpResponse response, FakeAnswer answer)
    {
        response.StatusCode = answer.Status;
        foreach (var (name, value) in answer.Headers)
        {
            response.Headers[name] = value;
        }

        if (answer.Body is { } body)
        {
            response.ContentType = "application/json";
            await response.WriteAsync(body.ToJsonString());
        }
        else if (answer.Status >= 400)
        {
            response.ContentType = "text/html";
            await response.WriteAsync("<html>error 1015</html>");
        }
    }
}
