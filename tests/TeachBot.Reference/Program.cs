using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using NSec.Cryptography;
using TeachBot.Reference;

// GET /, and signed posts as Discord and Slack send them, all answered with a constant of SIZE bytes.
var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { Args = args });
builder.WebHost.UseKestrel().UseUrls(Environment.GetEnvironmentVariable("ASPNETCORE_URLS") ?? "http://127.0.0.1:5090");
var app = builder.Build();
var answer = Encoding.ASCII.GetBytes(
    new string('x', int.Parse(Environment.GetEnvironmentVariable("SIZE") ?? "2", CultureInfo.InvariantCulture))
);
var key = Environment.GetEnvironmentVariable("DISCORD_KEY") is { Length: > 0 } hex
    ? PublicKey.Import(SignatureAlgorithm.Ed25519, Convert.FromHexString(hex), KeyBlobFormat.RawPublicKey)
    : null;
var secret = Encoding.UTF8.GetBytes(Environment.GetEnvironmentVariable("SLACK_SECRET") ?? "");

app.Run(context =>
    context.Request.Path.Value switch
    {
        "/discord/interactions" => Signed.AnswerAsync(
            context,
            answer,
            (timestamp, body) =>
                Convert.FromHexString(context.Request.Headers["X-Signature-Ed25519"].ToString()) is { Length: 64 } signature
                && SignatureAlgorithm.Ed25519.Verify(key!, [.. Encoding.ASCII.GetBytes(timestamp), .. body], signature),
            "X-Signature-Timestamp"
        ),
        "/slack/commands" => Signed.AnswerAsync(
            context,
            answer,
            (timestamp, body) =>
                CryptographicOperations.FixedTimeEquals(
                    Encoding.ASCII.GetBytes(
                        "v0="
                            + Convert.ToHexStringLower(
                                HMACSHA256.HashData(secret, (byte[])[.. Encoding.ASCII.GetBytes($"v0:{timestamp}:"), .. body])
                            )
                    ),
                    Encoding.ASCII.GetBytes(context.Request.Headers["X-Slack-Signature"].ToString())
                ),
            "X-Slack-Request-Timestamp"
        ),
        _ => context.Response.Body.WriteAsync(answer).AsTask(),
    }
);
app.Run();
