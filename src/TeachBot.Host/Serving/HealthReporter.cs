using System.Globalization;
using TeachBot.Core.Posting;
using TeachBot.Core.Stores;
using TeachBot.Discord;
using TeachBot.Slack;

namespace TeachBot.Host.Serving;

/// <summary>Says how the bot is. Without a store it still answers from the notes, but is not ready: a load balancer prefers a replica that can save.</summary>
internal sealed class HealthReporter(IStore store, IOutbox outbox, SteadyClock clock, ServedContent content, DiscordHealth? discord, SlackHealth? slack)
{
    internal async Task<HealthReport> ReportAsync(CancellationToken cancellation)
    {
        var health = store.Health;
        var load = health.IsReady ? await LoadAsync(cancellation).ConfigureAwait(false) : null;
        health = store.Health;
        var behind = clock.Behind;
        return new HealthReport(
            health.IsReady && content.Version is not null && discord?.HasFailed != true && slack?.HasFailed != true,
            health.Fault.ToString().ToLower(CultureInfo.InvariantCulture),
            health.Schema,
            load?.Due,
            load is null ? null : (long)Math.Max(0, (clock.GetUtcNow() - (load.Oldest ?? clock.GetUtcNow())).TotalSeconds),
            (long)behind.TotalSeconds,
            content.Version,
            content.Lectures)
        {
            ContentRefused = content.Refused,
            Discord = discord is null ? null : discord.HasFailed ? "stopped" : discord.Shards is { } shards ? Of(shards) : "http",
            Slack = slack is null ? null : slack.HasFailed ? "stopped" : slack.Sockets is { } sockets ? Of(sockets) : "http",
            SlackWorkspaces = slack is null ? null : Of(slack.Workspaces),
        };
    }

    private static string Of((int Ready, int All) parts) => string.Create(CultureInfo.InvariantCulture, $"{parts.Ready}/{parts.All}");

    private async Task<OutboxLoad?> LoadAsync(CancellationToken cancellation)
    {
        try
        {
            return await outbox.LoadAsync(clock.GetUtcNow(), cancellation).ConfigureAwait(false);
        }
        catch (StoreUnavailableException)
        {
            return null;
        }
    }
}
