using System.Text.Json;
using TeachBot.Discord;
using TeachBot.Discord.Rest;

namespace TeachBot.Tests.Discord;

/// <summary>Discord's API as a list of calls; the next calls fail as they are told to.</summary>
internal sealed class ScriptedApi : IDiscordApi
{
    private readonly List<(string Call, string Where, JsonElement Said)> _calls = [];

    /// <summary>What the next calls throw, each once.</summary>
    internal Queue<DiscordException?> Failures { get; } = new();

    internal IReadOnlyList<(string Call, string Where, JsonElement Said)> Calls => _calls;

    /// <summary>Whether Discord asks to wait, for longer than anybody can.</summary>
    internal bool KeepsWaiting { get; set; }

    public bool IsStopped => false;

    public Task<GatewayInfo> GatewayAsync(CancellationToken cancellation) => throw new NotSupportedException();

    public Task<ApplicationInfo> ApplicationAsync(CancellationToken cancellation) => throw new NotSupportedException();

    public Task<string> OpenDirectAsync(string person, CancellationToken cancellation) => Task.FromResult("dm-" + person);

    public async Task<string> CreateMessageAsync(string channel, Payload payload, CancellationToken cancellation)
    {
        await NoteAsync("create", channel, payload, cancellation);
        return "1000";
    }

    public Task EditMessageAsync(string channel, string message, Payload payload, CancellationToken cancellation) =>
        NoteAsync("edit", message, payload, cancellation);

    public Task DeleteMessageAsync(string channel, string message, CancellationToken cancellation) =>
        NoteAsync("delete", message, new Payload("{}"u8.ToArray()), cancellation);

    public Task AnswerAsync(string interaction, string token, Payload payload, CancellationToken cancellation) =>
        NoteAsync("answer", interaction, payload, cancellation);

    public Task EditAnswerAsync(string application, string token, Payload payload, CancellationToken cancellation) =>
        NoteAsync("edit answer", token, payload, cancellation);

    public Task FollowUpAsync(string application, string token, Payload payload, CancellationToken cancellation) =>
        NoteAsync("follow up", token, payload, cancellation);

    public Task<ReadOnlyMemory<byte>> CommandsAsync(string application, string? guild, CancellationToken cancellation) =>
        throw new NotSupportedException();

    public Task PutCommandsAsync(string application, string? guild, Payload commands, CancellationToken cancellation) =>
        throw new NotSupportedException();

    private Task NoteAsync(string call, string where, Payload payload, CancellationToken cancellation = default)
    {
        _calls.Add((call, where, JsonDocument.Parse(payload.Json).RootElement));
        if (KeepsWaiting)
        {
            return Task.Delay(Timeout.Infinite, cancellation);
        }

        return Failures.TryDequeue(out var failure) && failure is not null ? Task.FromException(failure) : Task.CompletedTask;
    }
}
