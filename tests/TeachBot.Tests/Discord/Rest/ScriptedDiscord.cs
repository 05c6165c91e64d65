using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace TeachBot.Tests.Discord.Rest;

/// <summary>Answers as it was told to, in order; where it was told nothing, with a message. Remembers what it was asked.</summary>
public sealed class ScriptedDiscord(TimeProvider time) : HttpMessageHandler
{
    private readonly ConcurrentQueue<Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>>> _script = new();
    private readonly ConcurrentQueue<Asked> _asked = new();
    private readonly DateTimeOffset _begin = time.GetUtcNow();

    public IReadOnlyList<Asked> Asked => [.. _asked];

    /// <summary>Answers whatever the script does not.</summary>
    public Func<HttpRequestMessage, HttpResponseMessage> Otherwise { get; set; } = _ => Answer(200, """{"id":"77"}""");

    public ScriptedDiscord Then(int status, string body = "", params (string Name, string Value)[] headers)
    {
        _script.Enqueue((_, _) => Task.FromResult(Answer(status, body, headers)));
        return this;
    }

    public ScriptedDiscord ThenFail(Exception failure)
    {
        _script.Enqueue((_, _) => Task.FromException<HttpResponseMessage>(failure));
        return this;
    }

    /// <summary>Says nothing until it is told to, or given up.</summary>
    public ScriptedDiscord ThenWait(Task<HttpResponseMessage>? until = null)
    {
        _script.Enqueue((_, cancellation) => (until ?? new TaskCompletionSource<HttpResponseMessage>().Task).WaitAsync(cancellation));
        return this;
    }

    public static HttpResponseMessage Answer(int status, string body, params (string Name, string Value)[] headers)
    {
        var answer = new HttpResponseMessage((HttpStatusCode)status)
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        foreach (var (name, value) in headers)
        {
            answer.Headers.TryAddWithoutValidation(name, value);
        }

        return answer;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        _asked.Enqueue(
            new Asked(
                request.Method.Method,
                request.RequestUri!.PathAndQuery,
                request.Headers.Authorization?.ToString(),
                string.Join(' ', request.Headers.TryGetValues("User-Agent", out var agents) ? agents : []),
                request.Content?.Headers.ContentType?.MediaType,
                body,
                time.GetUtcNow() - _begin
            )
        );
        return _script.TryDequeue(out var next) ? await next(request, cancellationToken) : Otherwise(request);
    }
}

/// <summary>What was asked, and when.</summary>
public sealed record Asked(
    string Method,
    string Path,
    string? Authorization,
    string UserAgent,
    string? ContentType,
    string Body,
    TimeSpan At
);
