using System.Text;
using TeachBot.Core.Adapters;
using TeachBot.Core.Messages;
using TeachBot.Core.Posting;
using TeachBot.Discord;
using TeachBot.Discord.Rendering;
using TeachBot.Discord.Rest;
using TeachBot.EndToEnd.Fakes.Discord.Rest;
using TeachBot.Host.Wordings;
using Xunit;

namespace TeachBot.EndToEnd.Discord;

/// <summary>Our API before the fake, over a real connection.</summary>
internal sealed class RestBench : IAsyncDisposable
{
    internal const string Channel = "5000000000000000001";
    internal const string Plain = """{"content":"こんにちは","allowed_mentions":{"parse":[]}}""";

    private readonly FakeDiscordServer _server;
    private readonly HttpClient _http = Requests.Client();

    private RestBench(FakeDiscordServer server, RestPace? pace)
    {
        _server = server;
        Api = new DiscordApi(
            _http,
            new DiscordOptions { Token = server.Rest.Token, ApiBaseUrl = server.ApiBaseUrl },
            TimeProvider.System,
            () => .5,
            pace ?? new RestPace { FirstRetry = TimeSpan.FromMilliseconds(10) }
        );
        Platform = new DiscordPlatform(
            Api,
            new MessageRenderer(new NoPictures(), language => Wording.For(language).Discord),
            language => Wording.For(language).Discord
        );
        Discord.Channels.Add(Channel);
    }

    internal FakeDiscordRest Discord => _server.Rest;

    internal string Address => _server.ApiBaseUrl;

    internal DiscordApi Api { get; }

    internal DiscordPlatform Platform { get; }

    internal static CancellationToken Token => TestContext.Current.CancellationToken;

    internal static async Task<RestBench> StartAsync(TimeProvider? time = null, RestPace? pace = null) =>
        new(await FakeDiscordServer.StartAsync(time ?? TimeProvider.System, Token), pace);

    internal static Payload Json(string json = Plain) => new(Encoding.UTF8.GetBytes(json));

    internal static Payload Unique(string nonce) =>
        Json($$"""{"content":"こんにちは","allowed_mentions":{"parse":[]},"nonce":"{{nonce}}","enforce_nonce":true}""");

    internal Task<string> Post(string nonce, string channel = Channel) => Api.CreateMessageAsync(channel, Unique(nonce), Token);

    /// <summary>Whatever a test sends is as Discord describes it, where the description is at hand.</summary>
    public async ValueTask DisposeAsync()
    {
        Api.Dispose();
        _http.Dispose();
        await _server.DisposeAsync();
        if (OpenApi.Missing is null)
        {
            Assert.Empty(await OpenApi.CheckAsync(Discord.Requests));
        }
    }

    private sealed class NoPictures : INoteFiles
    {
        public Task<NoteFile?> ReadAsync(string source, CancellationToken cancellation) => Task.FromResult<NoteFile?>(null);
    }
}
