using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using TeachBot.Core.Chat;
using TeachBot.Core.Commands;
using TeachBot.Core.Documents;
using TeachBot.Core.Effects;
using TeachBot.Core.Messages;
using TeachBot.Discord;
using TeachBot.Discord.Gateway;
using TeachBot.Discord.Http;
using TeachBot.Discord.Rest;
using TeachBot.Host.Wordings;

namespace TeachBot.EndToEnd.Discord.Fuzz;

/// <summary>The adapter's own parts around a bot that says one sentence; what it sends goes nowhere.</summary>
internal sealed class FuzzBot : IChat, IEffects, INoteFiles, IAsyncDisposable
{
    private static readonly Outcome Sentence = new Reply(Message.Of("はい"), Audience.Asker);

    private readonly HashSet<string> _sent = new(StringComparer.Ordinal);
    private readonly ServiceProvider _services;
    private readonly InteractionEndpoint _endpoint;

    internal FuzzBot()
    {
        var words = new Dictionary<string, DiscordWords> { ["ja"] = Wording.For("ja").Discord, ["en"] = Wording.For("en").Discord };
        _services = Services(
            new DiscordOptions
            {
                Mode = DiscordOptions.Http,
                PublicKey = Signer.PublicKey,
                ApplicationId = "2",
            },
            words
        );
        Gateway = Services(new DiscordOptions { Token = "t", ApplicationId = "2" }, words);
        _endpoint = _services.GetRequiredService<InteractionEndpoint>();
    }

    public IReadOnlyList<CommandSpec> Commands => [];

    internal RequestSigner Signer { get; } = new();

    /// <summary>The parts of a bot that is connected to the gateway.</summary>
    internal ServiceProvider Gateway { get; }

    internal FakeLogCollector Logs { get; } =
        FakeLogCollector.Create(
            new FakeLogCollectorOptions
            {
                FilteredLevels = new HashSet<LogLevel> { LogLevel.Error, LogLevel.Critical },
            }
        );

    public ValueTask<Outcome> HandleAsync(ChatEvent happened, CancellationToken cancellation = default) =>
        new(happened is SuggestionsWanted ? new Suggestions([]) : Sentence);

    public Task<EffectResult> ApplyAsync(Effect effect, CancellationToken cancellation = default) => Task.FromResult(EffectResult.Applied);

    public Task<NoteFile?> ReadAsync(string source, CancellationToken cancellation) => Task.FromResult<NoteFile?>(null);

    /// <summary>Whether the latest body had been sent before in the same second: signed the same, it is the same request.</summary>
    internal bool WasRepeated { get; private set; }

    /// <summary>Sends a body over HTTP.</summary>
    /// <param name="body">What is sent.</param>
    /// <param name="signed">What was signed.</param>
    internal async Task<int> PostAsync(byte[] body, byte[] signed)
    {
        var timestamp = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        WasRepeated = !_sent.Add(timestamp + Convert.ToHexString(body));
        var context = new DefaultHttpContext();
        context.Response.Body = Stream.Null;
        context.Request.Body = new MemoryStream(body);
        context.Request.Headers["X-Signature-Timestamp"] = timestamp;
        context.Request.Headers["X-Signature-Ed25519"] = Signer.Sign(timestamp, signed);
        await _endpoint.HandleAsync(context);
        return context.Response.StatusCode;
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await Gateway.DisposeAsync();
        Signer.Dispose();
    }

    private ServiceProvider Services(DiscordOptions options, IReadOnlyDictionary<string, DiscordWords> words)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddProvider(new FakeLoggerProvider(Logs)));
        services
            .AddSingleton<IChat>(this)
            .AddSingleton<IEffects>(this)
            .AddSingleton<INoteFiles>(this)
            .AddSingleton(TimeProvider.System)
            .AddSingleton<Func<double>>(() => .5);
        services.AddDiscord(options, words);
        services.AddSingleton<IDiscordApi, Nowhere>();
        return services.BuildServiceProvider();
    }

    /// <summary>Takes all, and does nothing.</summary>
    private sealed class Nowhere : IDiscordApi
    {
        public bool IsStopped => false;

        public Task<GatewayInfo> GatewayAsync(CancellationToken cancellation) => throw new NotSupportedException();

        public Task<ApplicationInfo> ApplicationAsync(CancellationToken cancellation) => throw new NotSupportedException();

        public Task<string> OpenDirectAsync(string person, CancellationToken cancellation) => Task.FromResult("1");

        public Task<string> CreateMessageAsync(string channel, Payload payload, CancellationToken cancellation) => Task.FromResult("1");

        public Task EditMessageAsync(string channel, string message, Payload payload, CancellationToken cancellation) => Task.CompletedTask;

        public Task DeleteMessageAsync(string channel, string message, CancellationToken cancellation) => Task.CompletedTask;

        public Task AnswerAsync(string interaction, string token, Payload payload, CancellationToken cancellation) => Task.CompletedTask;

        public Task EditAnswerAsync(string application, string token, Payload payload, CancellationToken cancellation) =>
            Task.CompletedTask;

        public Task FollowUpAsync(string application, string token, Payload payload, CancellationToken cancellation) => Task.CompletedTask;

        public Task<ReadOnlyMemory<byte>> CommandsAsync(string application, string? guild, CancellationToken cancellation) =>
            Task.FromResult<ReadOnlyMemory<byte>>(Encoding.UTF8.GetBytes("[]"));

        public Task PutCommandsAsync(string application, string? guild, Payload commands, CancellationToken cancellation) =>
            Task.CompletedTask;
    }
}
