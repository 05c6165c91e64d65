using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using TeachBot.Core.Chat;
using TeachBot.Core.Effects;
using Xunit;

namespace TeachBot.Tests.Host.Playground;

/// <summary>A playground in which people do things under names.</summary>
public abstract class PlaygroundNamesTestBase : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private PlaygroundHost? _host;

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }

        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    protected static UserRef Name(string name) => new("playground", "playground", name);

    private protected static Task<EffectResult> ApplyAsync(PlaygroundHost host, params Change[] changes) =>
        host
            .Services.GetRequiredService<IEffects>()
            .ApplyAsync(new Effect(string.Concat(changes.Select(change => change.GetType().Name)), DateTimeOffset.UtcNow, changes), Token);

    private protected static async Task<HttpStatusCode> SayAsync(PlaygroundHost host, string user, string request, string? cookie = null)
    {
        using var post = new HttpRequestMessage(HttpMethod.Post, "/playground/say")
        {
            Content = JsonContent.Create(
                new
                {
                    user,
                    channel = $"dm:{user}",
                    request,
                    text = "ないしょの話",
                }
            ),
        };
        if (cookie is not null)
        {
            post.Headers.Add("Cookie", cookie);
        }

        using var response = await host.Client.SendAsync(post, Token);
        return response.StatusCode;
    }

    private protected async Task<PlaygroundHost> Host(params (string Key, string Value)[] settings) =>
        _host = await PlaygroundHost.StartAsync(_folder.Path, Token, settings);
}
