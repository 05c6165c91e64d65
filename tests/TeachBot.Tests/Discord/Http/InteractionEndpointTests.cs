using System.Globalization;
using System.Text;
using System.Text.Json;
using CsCheck;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;
using NSec.Cryptography;
using TeachBot.Discord.Http;
using Xunit;

namespace TeachBot.Tests.Discord.Http;

public sealed class InteractionEndpointTests : IDisposable
{
    private static readonly byte[] Ping = "{\"id\":\"1\",\"type\":1,\"token\":\"t\",\"application_id\":\"2\"}"u8.ToArray();

    private readonly DiscordBench _bench = new();
    private readonly Key _key = Key.Create(SignatureAlgorithm.Ed25519);
    private readonly InteractionEndpoint _endpoint;

    public InteractionEndpointTests() =>
        _endpoint = new InteractionEndpoint(
            new SignatureCheck(Convert.ToHexString(_key.PublicKey.Export(KeyBlobFormat.RawPublicKey))),
            _bench.Decoder,
            _bench.Responder,
            _bench.Unsupported,
            _bench.Api,
            _bench.Time,
            NullLogger<InteractionEndpoint>.Instance
        );

    public void Dispose() => _key.Dispose();

    [Fact]
    public async Task A_ping_is_answered()
    {
        var (status, body, type) = await SendAsync(Ping);

        Assert.Equal((200, "{\"type\":1}", "application/json"), (status, body, type));
    }

    [Fact]
    public async Task A_command_is_answered_in_the_same_breath()
    {
        var (status, body, _) = await SendAsync(
            JsonSerializer.SerializeToUtf8Bytes(DiscordBench.Interaction(2, new { type = 1, name = "help" }))
        );

        Assert.Equal(200, status);
        Assert.Contains("できること", Shown.TextOf(JsonDocument.Parse(body).RootElement.GetProperty("data")), StringComparison.Ordinal);
        Assert.Empty(_bench.Api.Calls);
    }

    [Fact]
    public async Task A_reply_with_a_picture_goes_by_a_call_of_ours()
    {
        var (status, body, _) = await SendAsync(
            JsonSerializer.SerializeToUtf8Bytes(
                DiscordBench.Interaction(
                    2,
                    new
                    {
                        type = 1,
                        name = "ask",
                        options = new[]
                        {
                            new
                            {
                                name = "question",
                                type = 3,
                                value = "全部",
                            },
                        },
                    }
                )
            )
        );

        Assert.Equal((202, ""), (status, body));
        Assert.Equal("answer", Assert.Single(_bench.Api.Calls).Call);
    }

    [Fact]
    public async Task A_request_that_somebody_saw_and_sends_again_within_its_five_minutes_is_refused()
    {
        var pressed = JsonSerializer.SerializeToUtf8Bytes(DiscordBench.Interaction(2, new { type = 1, name = "help" }));

        Assert.Equal(200, (await SendAsync(pressed)).Status);
        Assert.Equal(401, (await SendAsync(pressed)).Status);
        Assert.Equal(401, (await SendAsync(pressed)).Status);
        Assert.Single(_bench.Chat.Events);
        Assert.Equal(200, (await SendAsync(pressed, seconds: 1)).Status);
        Assert.Equal(200, (await SendAsync(Ping)).Status);
        Assert.Equal(200, (await SendAsync(Ping)).Status);
    }

    [Theory]
    [InlineData("{}", 400)]
    [InlineData("nonsense", 400)]
    [InlineData("", 400)]
    public async Task Signed_nonsense_is_a_bad_request(string body, int expected) =>
        Assert.Equal(expected, (await SendAsync(Encoding.UTF8.GetBytes(body))).Status);

    [Theory]
    [InlineData("no signature")]
    [InlineData("no timestamp")]
    [InlineData("short signature")]
    [InlineData("no hex")]
    [InlineData("another body")]
    [InlineData("another time")]
    [InlineData("another key")]
    [InlineData("an endless timestamp")]
    public async Task What_Discord_did_not_sign_is_unauthorized(string how)
    {
        var status = (
            await SendAsync(
                Ping,
                context =>
                {
                    var headers = context.Request.Headers;
                    string signature = headers["X-Signature-Ed25519"]!;
                    switch (how)
                    {
                        case "no signature":
                            headers.Remove("X-Signature-Ed25519");
                            break;
                        case "no timestamp":
                            headers.Remove("X-Signature-Timestamp");
                            break;
                        case "short signature":
                            headers["X-Signature-Ed25519"] = signature[..126];
                            break;
                        case "no hex":
                            headers["X-Signature-Ed25519"] = "zz" + signature[2..];
                            break;
                        case "another body":
                            context.Request.Body = new MemoryStream("{\"type\":1 }"u8.ToArray());
                            break;
                        case "another time":
                            headers["X-Signature-Timestamp"] = Now(1);
                            break;
                        case "another key":
                            headers["X-Signature-Ed25519"] = Convert.ToHexString(
                                SignatureAlgorithm.Ed25519.Sign(
                                    Key.Create(SignatureAlgorithm.Ed25519),
                                    [.. Encoding.ASCII.GetBytes(Now(0)), .. Ping]
                                )
                            );
                            break;
                        case "an endless timestamp":
                            headers["X-Signature-Timestamp"] = new string('1', 10_000);
                            break;
                    }
                }
            )
        ).Status;

        Assert.Equal(401, status);
        Assert.Empty(_bench.Chat.Events);
    }

    [Theory]
    [InlineData(-300, 200)]
    [InlineData(-301, 401)]
    [InlineData(300, 200)]
    [InlineData(301, 401)]
    public async Task A_signature_is_good_for_five_minutes_both_ways(int seconds, int expected) =>
        Assert.Equal(expected, (await SendAsync(Ping, seconds: seconds)).Status);

    [Fact]
    public async Task What_is_signed_without_a_time_is_refused() => Assert.Equal(401, (await SendAsync(Ping, timestamp: "soon")).Status);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task More_than_a_mebibyte_is_too_large(bool isSaid)
    {
        var status = (
            await SendAsync(
                new byte[InteractionEndpoint.MostBytes + 1],
                context => context.Request.ContentLength = isSaid ? InteractionEndpoint.MostBytes + 1 : null
            )
        ).Status;

        Assert.Equal(413, status);
    }

    [Fact]
    public void No_signed_bytes_break_it_and_no_other_signature_is_taken() =>
        Gen.Select(Gen.Byte.Array[0, 100], Gen.Int[0, 63], Gen.Int[1, 255])
            .Sample(
                (bytes, at, flip) =>
                {
                    Assert.Contains(SendAsync(bytes).GetAwaiter().GetResult().Status, new[] { 200, 400 });
                    Assert.Equal(
                        401,
                        SendAsync(
                                bytes,
                                context =>
                                {
                                    var signature = Convert.FromHexString(context.Request.Headers["X-Signature-Ed25519"]!);
                                    signature[at] ^= (byte)flip;
                                    context.Request.Headers["X-Signature-Ed25519"] = Convert.ToHexString(signature);
                                }
                            )
                            .GetAwaiter()
                            .GetResult()
                            .Status
                    );
                },
                iter: 200
            );

    private async Task<(int Status, string Body, string? Type)> SendAsync(
        byte[] body,
        Action<HttpContext>? change = null,
        int seconds = 0,
        string? timestamp = null
    )
    {
        timestamp ??= Now(seconds);
        var context = new DefaultHttpContext();
        using var answer = new MemoryStream();
        context.Response.Body = answer;
        context.Request.Body = new MemoryStream(body);
        context.Request.Headers["X-Signature-Timestamp"] = timestamp;
        context.Request.Headers["X-Signature-Ed25519"] = Convert
            .ToHexString(SignatureAlgorithm.Ed25519.Sign(_key, [.. Encoding.ASCII.GetBytes(timestamp), .. body]))
            .ToLowerInvariant();
        change?.Invoke(context);

        await _endpoint.HandleAsync(context);

        await context.Response.BodyWriter.FlushAsync();
        return (context.Response.StatusCode, Encoding.UTF8.GetString(answer.ToArray()), context.Response.ContentType);
    }

    private string Now(int seconds) => (_bench.Time.GetUtcNow().ToUnixTimeSeconds() + seconds).ToString(CultureInfo.InvariantCulture);
}
