using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace TeachBot.EndToEnd.Fakes.Discord.Rest;

/// <summary>The fake on a port of its own.</summary>
public sealed class FakeDiscordServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private FakeDiscordServer(WebApplication app, FakeDiscordRest rest) => (_app, Rest) = (app, rest);

    public FakeDiscordRest Rest { get; }

    /// <summary>What <c>Discord:ApiBaseUrl</c> is set to.</summary>
    public string ApiBaseUrl => _app.Urls.First() + "/api/v10";

    public static async Task<FakeDiscordServer> StartAsync(TimeProvider time, CancellationToken cancellation)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var rest = new FakeDiscordRest(time);
        rest.Map(app);
        await app.StartAsync(cancellation);
        return new FakeDiscordServer(app, rest);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
