using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using TeachBot.Benchmarks.Http;
using TeachBot.Benchmarks.Stores;
using TeachBot.EndToEnd.Fakes.Discord.Gateway;

namespace TeachBot.Benchmarks.Discord;

/// <summary>
/// The native binary as a bot in a thousand servers: its memory when they have described themselves, and what an interaction costs that
/// comes over the gateway and is answered by a call.
/// </summary>
internal static class GatewayBinary
{
    private const int Guilds = 1_000;
    private const int Interactions = 20_000;
    private const int MostWaiting = 100;
    private const double MostMegabytes = 60;

    /// <summary>Every second goes to one core.</summary>
    private const double MostMicroseconds = 500;

    private static int s_answered;

    internal static async Task<int> MeasureAsync(string bot)
    {
        var figures = new Figures();
        Figures.Title($"the native binary in {Guilds} servers, over the gateway");
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = [] });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var app = builder.Build();
        var gateway = new FakeGateway(new FakeGatewayRules(), TimeProvider.System);
        gateway.Map(app);
        app.Map("/api/v10/{**path}", (RequestDelegate)(context => AnswerAsync(context, gateway)));
        await app.StartAsync();

        using var ours = new PinnedServer(
            bot,
            ["serve"],
            ("Discord__Token", "fake-token"),
            ("Discord__ApiBaseUrl", $"{app.Urls.First()}/api/v10"),
            ("Playground__Enabled", "false"),
            ("Pace__Burst", "1000000"),
            ("Pace__PerMinute", "60000000"),
            ("MALLOC_ARENA_MAX", "1")
        );
        await ours.WaitAsync();
        for (var hello = 1_000_000; Volatile.Read(ref s_answered) == 0; hello++)
        {
            // What is said before it has connected is heard by nobody.
            await gateway.DispatchAsync("INTERACTION_CREATE", GatewayServer.Interaction(hello));
            await Task.Delay(500);
        }

        Figures.Of("resident when connected", ours.Resident, "MB");
        for (var guild = 1; guild <= Guilds; guild++)
        {
            await gateway.DispatchAsync("GUILD_CREATE", GatewayServer.Guild(guild));
        }

        var answered = Volatile.Read(ref s_answered);
        await gateway.DispatchAsync("INTERACTION_CREATE", GatewayServer.Interaction(1));
        await ReachedAsync(++answered);
        figures.Below("resident with all servers", ours.Resident, "MB", MostMegabytes);
        var (before, began) = (ours.Used, Stopwatch.GetTimestamp());
        for (var number = 0; number < Interactions; number++)
        {
            // What waits for longer than three seconds is not answered any more, as with Discord.
            await ReachedAsync(answered + number - MostWaiting);
            await gateway.DispatchAsync("INTERACTION_CREATE", GatewayServer.Interaction(number + 2));
        }

        await ReachedAsync(answered + Interactions);
        figures.Below("an interaction, answered by a call", (ours.Used - before).TotalMicroseconds / Interactions, "µs", MostMicroseconds);
        Figures.Of("answered", Interactions / Stopwatch.GetElapsedTime(began).TotalSeconds, "/s");
        Figures.Of("resident then", ours.Resident, "MB");
        return figures.ExitCode;
    }

    private static async Task ReachedAsync(int count)
    {
        while (Volatile.Read(ref s_answered) < count)
        {
            await Task.Delay(1);
        }
    }

    private static Task AnswerAsync(HttpContext context, FakeGateway gateway)
    {
        var path = context.Request.Path.Value!;
        if (path.EndsWith("/callback", StringComparison.Ordinal))
        {
            Interlocked.Increment(ref s_answered);
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            return Task.CompletedTask;
        }

        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(
            path.EndsWith("/gateway/bot", StringComparison.Ordinal)
                ? string.Create(
                    CultureInfo.InvariantCulture,
                    $$$"""{"url":"{{{gateway.Address}}}","shards":1,"session_start_limit":{"total":1000,"remaining":1000,"reset_after":86400000,"max_concurrency":1}}"""
                )
            : path.EndsWith("/applications/@me", StringComparison.Ordinal) ? """{"id":"1","name":"bot"}"""
            : "[]"
        );
    }
}
