using TeachBot.Discord.Rest.Limits;
using TeachBot.Discord.Rest.Wire;

namespace TeachBot.Discord.Rest;

/// <summary>Discord's REST API.</summary>
internal sealed class DiscordApi : IDiscordApi, IGuildDirectory, IDisposable
{
    private readonly TokenState _token;
    private readonly RestQueue _queue;

    /// <param name="http">Makes the requests; its own timeout is not needed.</param>
    /// <param name="options">The token, and where the API is.</param>
    /// <param name="time">The time.</param>
    /// <param name="chance">From 0 to 1: so that what failed together is not tried together.</param>
    /// <param name="pace">How long calls may take; null for what is usual.</param>
    internal DiscordApi(HttpClient http, DiscordOptions options, TimeProvider time, Func<double> chance, RestPace? pace = null)
    {
        pace ??= new RestPace();
        var clock = new RunningTime(time);
        _token = new TokenState(options);
        Limits = new RestLimits(clock, pace, _token);
        _queue = new RestQueue(
            new DiscordHttp(http, options, pace, time),
            Limits,
            pace,
            new Attempts(time, chance, pace.FirstRetry, pace.Tries)
        );
    }

    /// <summary>Ends when Discord refuses the bot's token: calls that need it fail until a restart, other answers go on.</summary>
    internal CancellationToken Stopped => _token.Stopped;

    /// <inheritdoc/>
    public bool IsStopped => Stopped.IsCancellationRequested;

    /// <summary>What is known of Discord's limits.</summary>
    internal RestLimits Limits { get; }

    /// <inheritdoc/>
    public async Task<GatewayInfo> GatewayAsync(CancellationToken cancellation)
    {
        var wire = RestJson.Read(Routes.Gateway, await GetAsync(Routes.Gateway, cancellation), RestJson.Default.GatewayBot);
        var limit = wire.SessionStartLimit ?? new SessionStartLimit();
        return Uri.TryCreate(wire.Url, UriKind.Absolute, out var address)
            ? new GatewayInfo(
                address,
                Math.Max(1, wire.Shards),
                limit.Remaining,
                TimeSpan.FromMilliseconds(Math.Clamp(limit.ResetAfter, 0, TimeSpan.MillisecondsPerDay)),
                Math.Max(1, limit.MaxConcurrency)
            )
            : throw Unreadable(Routes.Gateway);
    }

    /// <inheritdoc/>
    public async Task<ApplicationInfo> ApplicationAsync(CancellationToken cancellation)
    {
        var answer = await GetAsync(Routes.Application, cancellation);
        var wire = RestJson.Read(Routes.Application, answer, RestJson.Default.OwnApplication);
        return new ApplicationInfo(
            wire.Id ?? throw Unreadable(Routes.Application),
            wire.Name ?? "",
            wire.VerifyKey ?? "",
            Uri.TryCreate(wire.InteractionsEndpointUrl, UriKind.Absolute, out var endpoint) ? endpoint : null
        )
        {
            At = answer.At,
        };
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<OwnGuild>> GuildsAsync(CancellationToken cancellation) =>
        RestJson.Read(Routes.Guilds, await GetAsync(Routes.Guilds, cancellation), RestJson.Default.ListOwnGuild);

    /// <inheritdoc/>
    public async Task<string> OpenDirectAsync(string person, CancellationToken cancellation)
    {
        var payload = Payload.Write(person, static (json, id) => json.WriteString("recipient_id", id));
        var answer = await _queue.SendAsync(new Call(Routes.Direct, payload, IsRepeatable: true), cancellation);
        return RestJson.Read(Routes.Direct, answer, RestJson.Default.OwnMessage).Id ?? throw Unreadable(Routes.Direct);
    }

    /// <inheritdoc/>
    public async Task<string> CreateMessageAsync(string channel, Payload payload, CancellationToken cancellation)
    {
        var route = Routes.CreateMessage(channel);
        var answer = await _queue.SendAsync(new Call(route, payload, Nonces.IsEnforced(payload.Json.Span)), cancellation);
        return RestJson.Read(route, answer, RestJson.Default.OwnMessage).Id ?? throw Unreadable(route);
    }

    /// <inheritdoc/>
    public Task EditMessageAsync(string channel, string message, Payload payload, CancellationToken cancellation) =>
        _queue.SendAsync(new Call(Routes.Message(HttpMethod.Patch, channel, message), payload, IsRepeatable: true), cancellation);

    /// <inheritdoc/>
    public async Task DeleteMessageAsync(string channel, string message, CancellationToken cancellation)
    {
        try
        {
            await _queue.SendAsync(new Call(Routes.Message(HttpMethod.Delete, channel, message), null, IsRepeatable: true), cancellation);
        }
        catch (DiscordException gone) when (gone.Status == 404)
        {
            // With its channel, or without.
        }
    }

    /// <inheritdoc/>
    public Task AnswerAsync(string interaction, string token, Payload payload, CancellationToken cancellation) =>
        _queue.SendNowAsync(new Call(Routes.Callback(interaction, token), payload, IsRepeatable: false), cancellation);

    /// <inheritdoc/>
    public Task EditAnswerAsync(string application, string token, Payload payload, CancellationToken cancellation) =>
        _queue.SendAsync(new Call(Routes.Original(application, token), payload, IsRepeatable: true), cancellation);

    /// <inheritdoc/>
    public Task FollowUpAsync(string application, string token, Payload payload, CancellationToken cancellation) =>
        _queue.SendAsync(new Call(Routes.FollowUp(application, token), payload, IsRepeatable: false), cancellation);

    /// <inheritdoc/>
    public async Task<ReadOnlyMemory<byte>> CommandsAsync(string application, string? guild, CancellationToken cancellation) =>
        (await GetAsync(Routes.Commands(HttpMethod.Get, application, guild), cancellation)).Body;

    /// <inheritdoc/>
    public Task PutCommandsAsync(string application, string? guild, Payload commands, CancellationToken cancellation) =>
        _queue.SendAsync(new Call(Routes.Commands(HttpMethod.Put, application, guild), commands, IsRepeatable: true), cancellation);

    /// <inheritdoc/>
    public void Dispose() => _token.Dispose();

    private Task<Answer> GetAsync(Route route, CancellationToken cancellation) =>
        _queue.SendAsync(new Call(route, null, IsRepeatable: true), cancellation);

    private static DiscordException Unreadable(Route route) =>
        new($"Discord's answer to {route} can't be read") { Status = 200, MayHaveArrived = route.Method != HttpMethod.Get };
}
