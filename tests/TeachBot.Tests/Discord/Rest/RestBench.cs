using System.Text;
using Microsoft.Extensions.Time.Testing;
using TeachBot.Core.Adapters;
using TeachBot.Core.Posting;
using TeachBot.Discord;
using TeachBot.Discord.Rest;
using Xunit;

namespace TeachBot.Tests.Discord.Rest;

/// <summary>The API before a Discord that does as it is told, with a clock that only moves when it is moved.</summary>
internal sealed class RestBench : IDisposable
{
    internal const string Secret = "s3cret.bot.token";

    private readonly HttpClient _http;

    internal RestBench(RestPace? pace = null, string token = Secret, double chance = 0)
    {
        Discord = new ScriptedDiscord(Time);
        _http = new HttpClient(Discord) { Timeout = Timeout.InfiniteTimeSpan, MaxResponseContentBufferSize = Requests.MostBytes };
        Api = new DiscordApi(
            _http,
            new DiscordOptions { Token = token, ApiBaseUrl = "http://discord.test/api/v10/" },
            Time,
            () => chance,
            pace
        );
    }

    internal FakeTimeProvider Time { get; } = new();

    internal ScriptedDiscord Discord { get; }

    internal DiscordApi Api { get; }

    internal IEnumerable<double> Times => Discord.Asked.Select(asked => Math.Round(asked.At.TotalSeconds, 2));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    internal static Payload Json(string json = """{"content":"x"}""") => new(Encoding.UTF8.GetBytes(json));

    internal static Payload Unique => Json("""{"content":"x","nonce":"k1","enforce_nonce":true}""");

    internal Task<string> Post(string channel = "5", Payload? payload = null, CancellationToken? cancellation = null) =>
        Api.CreateMessageAsync(channel, payload ?? Unique, cancellation ?? Token);

    internal Task Edit(string channel = "5") => Api.EditMessageAsync(channel, "9", Json(), Token);

    internal Task EditAnswer(string token = "tok") => Api.EditAnswerAsync("1", token, Json(), Token);

    internal Task FollowUp(string token = "tok") => Api.FollowUpAsync("1", token, Json(), Token);

    internal Task Answer(string token = "tok") => Api.AnswerAsync("2", token, Json("""{"type":5}"""), Token);

    /// <summary>Lets time pass until something is done.</summary>
    internal async Task<TTask> Until<TTask>(TTask task)
        where TTask : Task
    {
        for (var step = 0; step < 100_000 && !task.IsCompleted; step++)
        {
            Time.Advance(TimeSpan.FromMilliseconds(10));
            await Task.Yield();
        }

        Assert.True(task.IsCompleted, "it is still not done");
        return task;
    }

    internal async Task<PlatformException> Failure(Task task) =>
        await Assert.ThrowsAnyAsync<PlatformException>(async () => await await Until(task));

    internal async Task<DiscordException> Refusal(Task task) => Assert.IsType<DiscordException>(await Failure(task));

    public void Dispose()
    {
        Api.Dispose();
        _http.Dispose();
        Discord.Dispose();
    }
}
