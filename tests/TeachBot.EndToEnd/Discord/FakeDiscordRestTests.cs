using System.Net;
using System.Text;
using Microsoft.Extensions.Time.Testing;
using TeachBot.EndToEnd.Fakes.Discord.Rest;
using Xunit;

namespace TeachBot.EndToEnd.Discord;

/// <summary>The fake lets nothing pass that Discord, or good manners, would not.</summary>
public sealed class FakeDiscordRestTests : IAsyncDisposable
{
    private const string Agent = "DiscordBot (https://teachbot.example, 0.1.0)";
    private const string Allowed = "\"allowed_mentions\":{\"parse\":[]}";
    private const string Nonce = "\"nonce\":\"k1\",\"enforce_nonce\":true";

    private static readonly string SixRows = string.Join(
        ',',
        Enumerable
            .Range(0, 6)
            .Select(i =>
                """{"type":1,"components":[{"type":2,"style":1,"label":"a","custom_id":"c0"}]}""".Replace(
                    "c0",
                    $"c{i}",
                    StringComparison.Ordinal
                )
            )
    );

    private readonly FakeTimeProvider _time = new();
    private readonly HttpClient _client = new();
    private FakeDiscordServer? _server;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private FakeDiscordRest Discord => _server!.Rest;

    public static TheoryData<string, string, string, int> Bodies =>
        new()
        {
            { "a good one", $$"""{"content":"x",{{Allowed}},{{Nonce}}}""", "", 200 },
            { "no mentions", $$"""{"content":"x",{{Nonce}}}""", "it says nothing of mentions", 400 },
            {
                "everybody",
                $$"""{"content":"x","allowed_mentions":{"parse":["everyone"]},{{Nonce}}}""",
                "it lets mentions be read from text",
                400
            },
            { "no nonce", $$"""{"content":"x",{{Allowed}}}""", "it has no nonce", 200 },
            {
                "a long nonce",
                $$"""{"content":"x",{{Allowed}},"nonce":"{{new string('n', 26)}}","enforce_nonce":true}""",
                "its nonce is longer",
                400
            },
            { "empty", $$"""{"content":" ",{{Allowed}},{{Nonce}}}""", "it is empty", 400 },
            { "long", $$"""{"content":"{{new string('あ', 2001)}}",{{Allowed}},{{Nonce}}}""", "its content is longer", 400 },
            {
                "long embeds",
                $$"""{"embeds":[{"description":"{{new string('x', 3500)}}"},{"description":"{{new string('x', 3500)}}"}],{{Allowed}},{{Nonce}}}""",
                "longer than 6000 together",
                400
            },
            {
                "both generations",
                $$"""{"content":"x","flags":32768,"components":[{"type":10,"content":"x"}],{{Allowed}},{{Nonce}}}""",
                "it has content and components of the second",
                400
            },
            { "no flag", $$"""{"components":[{"type":10,"content":"x"}],{{Allowed}},{{Nonce}}}""", "without the flag", 400 },
            {
                "much text",
                $$"""{"flags":32768,"components":[{"type":10,"content":"{{new string('x', 3000)}}"},{"type":10,"content":"{{new string('x', 3000)}}"}],{{Allowed}},{{Nonce}}}""",
                "letters in text displays",
                400
            },
            {
                "one id twice",
                $$"""
                    {"content":"x","components":[{"type":1,"components":[{"type":2,"style":1,"label":"a","custom_id":"c"},{"type":2,
                    "style":1,"label":"b","custom_id":"c"}]}],{{Allowed}},{{Nonce}}}
                    """,
                "stands there twice",
                400
            },
            {
                "a long label",
                $$"""{"content":"x","components":[{"type":1,"components":[{"type":2,"style":1,"label":"{{new string('x', 81)}}","custom_id":"c"}]}],{{Allowed}},{{Nonce}}}""",
                "letters on a button",
                400
            },
            { "six rows", $$"""{"content":"x","components":[{{SixRows}}],{{Allowed}},{{Nonce}}}""", "components at the top", 400 },
            {
                "a file that is not there",
                $$"""{"embeds":[{"image":{"url":"attachment://a.png"} }],{{Allowed}},{{Nonce}}}""",
                "it shows a file a.png",
                400
            },
            {
                "no alternative text",
                $$"""{"content":"x","attachments":[{"id":0,"filename":"a.png"}],{{Allowed}},{{Nonce}}}""",
                "no alternative text",
                400
            },
            { "no JSON", "{", "its body can't be read", 400 },
        };

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task A_message_that_breaks_a_rule_is_noted(string what, string body, string breach, int status)
    {
        await Start();

        var answer = await Send("POST", "/channels/5/messages", body);

        Assert.Equal((what, status), (what, (int)answer.StatusCode));
        Assert.Equal(breach.Length > 0, Discord.Breaches.Any(found => found.Contains(breach, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("GET", "/gateway/bot", "", "Bot fake.bot.token", null, "its User-Agent", 403)]
    [InlineData("GET", "/gateway/bot", "curl/8", "Bot fake.bot.token", null, "its User-Agent", 200)]
    [InlineData("GET", "/gateway/bot", Agent, null, null, "it has no bot's token", 401)]
    [InlineData("GET", "/gateway/bot", Agent, "Bot other", null, "", 401)]
    [InlineData("GET", "/users/@me", Agent, "Bot fake.bot.token", null, "", 200)]
    [InlineData("POST", "/webhooks/1000000000000000001/tok", Agent, "Bot fake.bot.token", "application/json", "where none is needed", 404)]
    [InlineData("POST", "/channels/5/messages", Agent, "Bot fake.bot.token", "text/plain", "its content type is text/plain", 400)]
    [InlineData("GET", "/nowhere", Agent, "Bot fake.bot.token", null, "there is no such route", 404)]
    [InlineData("GET", "/applications/1000000000000000001/commands", Agent, "Bot fake.bot.token", null, "without their languages", 200)]
    public async Task A_request_that_breaks_a_rule_is_noted(
        string method,
        string path,
        string agent,
        string? authorization,
        string? contentType,
        string breach,
        int status
    )
    {
        await Start();

        var answer = await Send(method, path, contentType is null ? null : "{}", agent, authorization, contentType);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(
            breach.Length > 0,
            Discord.Breaches.Any(found => breach.Length > 0 && found.Contains(breach, StringComparison.Ordinal))
        );
    }

    [Theory]
    [InlineData(2, 4, 204)]
    [InlineData(2, 5, 204)]
    [InlineData(2, 6, 400)]
    [InlineData(2, 7, 400)]
    [InlineData(3, 6, 204)]
    [InlineData(3, 7, 204)]
    [InlineData(4, 4, 400)]
    [InlineData(2, 8, 400)]
    [InlineData(5, 9, 400)]
    [InlineData(2, 99, 400)]
    public async Task An_interaction_is_answered_as_its_kind_allows(int interaction, int callback, int status)
    {
        await Start();
        Discord.Interactions.Open("7", "tok", interaction);

        var data = callback is 4 or 7 ? $$""","data":{"content":"x",{{Allowed}}}""" : "";
        Assert.Equal(
            status,
            (int)(await Send("POST", "/interactions/7/tok/callback", $$"""{"type":{{callback}}{{data}}}""", authorization: null)).StatusCode
        );
    }

    [Fact]
    public async Task An_interaction_is_acknowledged_once_and_within_three_seconds()
    {
        await Start();
        Discord.Interactions.Open("7", "tok");
        Discord.Interactions.Open("8", "late");

        Assert.Equal(204, await Acknowledge("7", "tok"));
        Assert.Equal(400, await Acknowledge("7", "tok"));
        _time.Advance(TimeSpan.FromSeconds(3.1));
        Assert.Equal(404, await Acknowledge("8", "late"));
        Assert.Equal(404, await Acknowledge("9", "unknown"));

        Assert.Equal(["interaction 7 is acknowledged twice"], Discord.Breaches);

        async Task<int> Acknowledge(string id, string token) =>
            (int)(await Send("POST", $"/interactions/{id}/{token}/callback", """{"type":5}""", authorization: null)).StatusCode;
    }

    [Theory]
    [InlineData("@original")]
    [InlineData("%40original")]
    public async Task What_is_escaped_is_undone(string original)
    {
        await Start();
        Discord.Interactions.Open("7", "tok");
        await Send("POST", "/interactions/7/tok/callback", """{"type":5}""", authorization: null);

        Assert.Equal(
            200,
            (int)
                (
                    await Send(
                        "PATCH",
                        $"/webhooks/{Discord.Application}/tok/messages/{original}",
                        $$"""{"content":"x",{{Allowed}}}""",
                        authorization: null
                    )
                ).StatusCode
        );
    }

    [Fact]
    public async Task Limits_hold_and_who_does_not_keep_them_is_noted()
    {
        await Start();
        Discord.Limits.Bucket = (2, TimeSpan.FromSeconds(5));

        var answers = new List<HttpResponseMessage>();
        for (var number = 0; number < 3; number++)
        {
            answers.Add(
                await Send("POST", "/channels/5/messages", $$"""{"content":"x",{{Allowed}},"nonce":"{{number}}","enforce_nonce":true}""")
            );
        }

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests], answers.Select(answer => answer.StatusCode));
        Assert.Equal(["1", "0", "0"], answers.Select(answer => answer.Headers.GetValues("X-RateLimit-Remaining").Single()));
        Assert.Equal("user", answers[2].Headers.GetValues("X-RateLimit-Scope").Single());
        Assert.Contains("\"retry_after\":5", await answers[2].Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
        Assert.Single(Discord.Breaches);
        _time.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal(200, (int)(await Send("POST", "/channels/5/messages", $$"""{"content":"x",{{Allowed}},{{Nonce}}}""")).StatusCode);
    }

    [Fact]
    public async Task A_nonce_is_forgotten_after_a_few_minutes()
    {
        await Start();
        var body = $$"""{"content":"x",{{Allowed}},{{Nonce}}}""";

        await Send("POST", "/channels/5/messages", body);
        await Send("POST", "/channels/5/messages", body);
        Assert.Single(Discord.Channels["5"].Messages);
        _time.Advance(Discord.Channels.NoncesKept + TimeSpan.FromSeconds(1));
        await Send("POST", "/channels/5/messages", body);

        Assert.Equal(2, Discord.Channels["5"].Messages.Count);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }

    private async Task Start()
    {
        _server = await FakeDiscordServer.StartAsync(_time, Token);
        Discord.Channels.Add("5");
    }

    private async Task<HttpResponseMessage> Send(
        string method,
        string path,
        string? body,
        string agent = Agent,
        string? authorization = "Bot fake.bot.token",
        string? contentType = "application/json"
    )
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), _server!.ApiBaseUrl + path);
        request.Headers.TryAddWithoutValidation("User-Agent", agent);
        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        if (body is not null)
        {
            request.Content = new StringContent(body, Encoding.UTF8, contentType!);
        }

        return await _client.SendAsync(request, Token);
    }
}
