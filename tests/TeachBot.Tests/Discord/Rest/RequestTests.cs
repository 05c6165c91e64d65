using System.Text;
using TeachBot.Core.Adapters;
using TeachBot.Discord;
using TeachBot.Discord.Rest;
using Xunit;

namespace TeachBot.Tests.Discord.Rest;

public class RequestTests
{
    private static readonly Dictionary<string, Func<IDiscordApi, Task>> Calls = new()
    {
        ["gateway"] = api => api.GatewayAsync(Token),
        ["application"] = api => api.ApplicationAsync(Token),
        ["post"] = api => api.CreateMessageAsync("5", RestBench.Unique, Token),
        ["edit"] = api => api.EditMessageAsync("5", "9", RestBench.Json(), Token),
        ["delete"] = api => api.DeleteMessageAsync("5", "9", Token),
        ["answer"] = api => api.AnswerAsync("2", "t/ok", RestBench.Json(), Token),
        ["edit answer"] = api => api.EditAnswerAsync("1", "tok", RestBench.Json(), Token),
        ["follow up"] = api => api.FollowUpAsync("1", "tok", RestBench.Json(), Token),
        ["commands"] = api => api.CommandsAsync("1", null, Token),
        ["server's commands"] = api => api.CommandsAsync("1", "3", Token),
        ["put commands"] = api => api.PutCommandsAsync("1", null, RestBench.Json("[]"), Token),
        ["put server's commands"] = api => api.PutCommandsAsync("1", "3", RestBench.Json("[]"), Token),
    };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("gateway", "GET", "/gateway/bot", true, null)]
    [InlineData("application", "GET", "/applications/@me", true, null)]
    [InlineData("post", "POST", "/channels/5/messages", true, "application/json")]
    [InlineData("edit", "PATCH", "/channels/5/messages/9", true, "application/json")]
    [InlineData("delete", "DELETE", "/channels/5/messages/9", true, null)]
    [InlineData("answer", "POST", "/interactions/2/t%2Fok/callback", false, "application/json")]
    [InlineData("edit answer", "PATCH", "/webhooks/1/tok/messages/@original", false, "application/json")]
    [InlineData("follow up", "POST", "/webhooks/1/tok", false, "application/json")]
    [InlineData("commands", "GET", "/applications/1/commands?with_localizations=true", true, null)]
    [InlineData("server's commands", "GET", "/applications/1/guilds/3/commands?with_localizations=true", true, null)]
    [InlineData("put commands", "PUT", "/applications/1/commands", true, "application/json")]
    [InlineData("put server's commands", "PUT", "/applications/1/guilds/3/commands", true, "application/json")]
    public async Task A_call_goes_where_Discord_wants_it_with_the_token_only_where_it_is_needed(
        string call,
        string method,
        string path,
        bool isBot,
        string? contentType
    )
    {
        using var bench = new RestBench();
        bench.Discord.Otherwise = _ =>
            ScriptedDiscord.Answer(
                200,
                """
                {"id":"1","url":"wss://gateway.test","shards":1,"session_start_limit":{"remaining":1,"reset_after":5,
                "max_concurrency":1}}
                """
            );

        await Calls[call](bench.Api);

        var asked = Assert.Single(bench.Discord.Asked);
        Assert.Equal(
            (method, "/api/v10" + path, isBot ? $"Bot {RestBench.Secret}" : null, contentType),
            (asked.Method, asked.Path, asked.Authorization, asked.ContentType)
        );
        Assert.Matches(@"^DiscordBot \(https://\S+, \d+\.\d+\.\d+\)$", asked.UserAgent);
    }

    [Fact]
    public async Task A_token_from_a_file_is_read_without_its_lines_end()
    {
        using var bench = new RestBench(token: "abc\n");

        await bench.Post();

        Assert.Equal("Bot abc", Assert.Single(bench.Discord.Asked).Authorization);
    }

    [Fact]
    public async Task Files_go_as_numbered_parts_beside_the_payload()
    {
        using var bench = new RestBench();
        var payload = new Payload(
            """{"content":"図"}"""u8.ToArray(),
            [new UploadedFile("a.png", "image/png", "AAA"u8.ToArray()), new UploadedFile("b.jpg", "image/jpeg", "BBB"u8.ToArray())]
        );

        await bench.Post(payload: payload);

        var asked = Assert.Single(bench.Discord.Asked);
        Assert.Equal("multipart/form-data", asked.ContentType);
        string[] parts =
        [
            "Content-Type: application/json\r\nContent-Disposition: form-data; name=\"payload_json\"\r\n\r\n{\"content\":\"図\"}",
            "Content-Type: image/png\r\nContent-Disposition: form-data; name=\"files[0]\"; filename=\"a.png\"\r\n\r\nAAA",
            "Content-Type: image/jpeg\r\nContent-Disposition: form-data; name=\"files[1]\"; filename=\"b.jpg\"\r\n\r\nBBB",
        ];
        Assert.All(parts, part => Assert.Contains(part, asked.Body, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task An_id_that_would_lead_elsewhere_is_refused(string id)
    {
        using var bench = new RestBench();

        await bench.Failure(Task.Run(() => bench.Post(id), Token));

        Assert.Empty(bench.Discord.Asked);
    }

    [Theory]
    [InlineData(
        """
            {"url":"wss://gateway.test","shards":9,"session_start_limit":{"total":1000,"remaining":997,"reset_after":14400000,
            "max_concurrency":16}}
            """,
        9,
        997,
        4,
        16
    )]
    [InlineData("""{"url":"wss://gateway.test","session_start_limit":{"total":1000}}""", 1, 1000, 0, 1)]
    [InlineData("""{"url":"wss://gateway.test"}""", 1, 1000, 0, 1)]
    public async Task The_gateways_address_and_what_of_it_may_be_used_are_read(
        string answer,
        int shards,
        int sessions,
        int hours,
        int together
    )
    {
        using var bench = new RestBench();
        bench.Discord.Then(200, answer);

        var gateway = await bench.Api.GatewayAsync(Token);

        Assert.Equal(new GatewayInfo(new Uri("wss://gateway.test"), shards, sessions, TimeSpan.FromHours(hours), together), gateway);
    }

    [Fact]
    public async Task We_are_told_who_we_are()
    {
        using var bench = new RestBench();
        bench.Discord.Then(
            200,
            """{"id":"1","name":"先生","verify_key":"ab","interactions_endpoint_url":"https://bot.test/discord/interactions","new":[1]}"""
        );

        var us = await bench.Api.ApplicationAsync(Token);

        Assert.Equal(new ApplicationInfo("1", "先生", "ab", new Uri("https://bot.test/discord/interactions")), us);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("<html>")]
    [InlineData("""{"url":5}""")]
    [InlineData("""{"id":{}}""")]
    public async Task An_answer_that_makes_no_sense_is_a_failure_of_Discords(string body)
    {
        using var bench = new RestBench();
        bench.Discord.Otherwise = _ => ScriptedDiscord.Answer(200, body);

        Assert.Equal(200, (await bench.Refusal(bench.Api.GatewayAsync(Token))).Status);
        Assert.Equal(200, (await bench.Refusal(bench.Api.ApplicationAsync(Token))).Status);
        Assert.True((await bench.Failure(bench.Post())).MayHaveArrived);
    }

    [Fact]
    public async Task An_answer_without_end_is_not_read_to_its_end()
    {
        using var bench = new RestBench(new RestPace { Tries = 1 });
        bench.Discord.Otherwise = _ => ScriptedDiscord.Answer(200, new string(' ', Requests.MostBytes + 1));

        Assert.True((await bench.Failure(bench.Api.GatewayAsync(Token))).MayHaveArrived);
    }

    [Fact]
    public void Whether_a_message_may_be_sent_again_is_read_from_its_outermost_fields()
    {
        (string Json, bool Expected)[] rows =
        [
            ("""{"nonce":"a","enforce_nonce":true}""", true),
            ("""{"enforce_nonce":true,"x":[{"y":1}],"nonce":5}""", true),
            ("""{"nonce":"a"}""", false),
            ("""{"nonce":"a","enforce_nonce":false}""", false),
            ("""{"nonce":null,"enforce_nonce":true}""", false),
            ("""{"x":{"nonce":"a","enforce_nonce":true}}""", false),
            ("""{"x":5,"enforce_nonce":true}""", false),
            ("""{"nonce":""", false),
            ("", false),
        ];
        Assert.All(rows, row => Assert.Equal(row.Expected, Nonces.IsEnforced(Encoding.UTF8.GetBytes(row.Json))));
    }
}
