using System.Globalization;
using System.Text.Json;
using TeachBot.Core.Chat;
using TeachBot.EndToEnd.Fakes.Discord.Gateway;
using TeachBot.EndToEnd.Fakes.Discord.Rest;
using TeachBot.Tests.Discord;

namespace TeachBot.EndToEnd.Daily.Rooms;

/// <summary>A channel of a server in Discord.</summary>
/// <param name="rest">Where the bot writes.</param>
/// <param name="gateway">By which it is told what people do.</param>
/// <param name="server">The server's number: it decides the shard.</param>
/// <param name="number">The channel's.</param>
/// <param name="clock">By which people wait.</param>
internal sealed class DiscordRoom(FakeDiscordRest rest, FakeGateway gateway, int server, int number, LeapClock clock) : IQuizRoom
{
    private const int Command = 2;
    private const int Component = 3;
    private static int _numbers = 10_000;

    private readonly FakeChannel _channel = rest.Channels.Add(Text(7_000 + number), Text(GuildOf(server)));

    public ChannelRef Channel { get; } = new(new WorkspaceRef("discord", Text(GuildOf(server))), Text(7_000 + number));

    public IReadOnlyList<QuizMessage> Messages =>
        [.. _channel.Messages.Select(message => Read(message.Id, JsonDocument.Parse(message.Body.ToJsonString()).RootElement))];

    public UserRef UserOf(int student) => new("discord", "", Text(900_000 + (number * 100) + student));

    public Task<string?> AnswerAsync(int student, string message, QuizAnswer answer) =>
        ActAsync(
            student,
            Component,
            answer.Value is { } value
                ? new
                {
                    component_type = 3,
                    custom_id = answer.Choice,
                    values = new[] { value },
                }
                : new { component_type = 2, custom_id = answer.Choice },
            new { id = message, flags = 32768 }
        );

    public Task<string?> ProgressAsync(int student) => ActAsync(student, Command, new { type = 1, name = "progress" }, null);

    private async Task<string?> ActAsync(int student, int type, object data, object? message)
    {
        var id = Text(Interlocked.Increment(ref _numbers));
        var open = rest.Interactions.Open(id, "token-" + id, type);
        await gateway.DispatchAsync(
            "INTERACTION_CREATE",
            JsonSerializer.Serialize(
                new
                {
                    id,
                    token = open.Token,
                    application_id = rest.Application,
                    type,
                    guild_id = Channel.Workspace.Id,
                    channel_id = Channel.Id,
                    locale = "ja",
                    channel = new { id = Channel.Id, type = 0 },
                    context = 0,
                    app_permissions = "274878024704",
                    member = new { nick = "学生", user = new { id = UserOf(student).Id, username = "x" } },
                    message,
                    data,
                }
            ),
            (ulong)GuildOf(server)
        );
        return await Waiting.ForAsync(
            () => open.Original is { } shown ? Shown.TextOf(JsonDocument.Parse(shown.ToJsonString()).RootElement) : null,
            clock
        );
    }

    private static QuizMessage Read(string id, JsonElement message) =>
        new(id, Shown.TextOf(message), [.. Shown.ComponentsOf(message).SelectMany(AnswersOf)]);

    private static IEnumerable<QuizAnswer> AnswersOf(JsonElement component) =>
        !component.TryGetProperty("custom_id", out var id) || id.GetString() is not ['d', ':', ..] choice ? []
        : component.TryGetProperty("options", out var options)
            ? options.EnumerateArray().Select(option => new QuizAnswer(choice, option.GetProperty("value").GetString(), "menu"))
        : [new QuizAnswer(choice, null, "button")];

    private static long GuildOf(int server) => (long)(server + 1) << 22;

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
