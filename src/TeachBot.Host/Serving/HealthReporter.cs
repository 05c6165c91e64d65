using System.Globalization;
using TeachBot.Core.Health;
using TeachBot.Core.Posting;
using TeachBot.Core.Stores;

namespace TeachBot.Host.Serving;

/// <summary>
/// Says how the bot is. Without a store it still answers from the notes, but is not ready: a load balancer prefers a replica that can
/// save.
/// </summary>
internal sealed class HealthReporter(
    IStore store,
    IOutbox outbox,
    SteadyClock clock,
    ServedContent content,
    IReadOnlyList<IHealthPart> parts
)
{
    internal async Task<HealthReport> ReportAsync(CancellationToken cancellation)
    {
        var health = store.Health;
        var load = health.IsReady ? await LoadAsync(cancellation) : null;
        health = store.Health;
        var behind = clock.Behind;
        return new HealthReport(
            health.IsReady && content.Version is not null && !parts.Any(part => part.HasFailed || part.IsStarting),
            health.Fault.ToString().ToLower(CultureInfo.InvariantCulture),
            health.Schema,
            load?.Due,
            load is null ? null : (long)Math.Max(0, (clock.GetUtcNow() - (load.Oldest ?? clock.GetUtcNow())).TotalSeconds),
            (long)behind.TotalSeconds,
            content.Version,
            content.Lectures
        )
        {
            ContentRefused = content.Refused,
            Platforms = parts.SelectMany(part => part.Signs).ToDictionary(sign => sign.Name, sign => sign.State, StringComparer.Ordinal),
        };
    }

    private async Task<OutboxLoad?> LoadAsync(CancellationToken cancellation)
    {
        try
        {
            return await outbox.LoadAsync(clock.GetUtcNow(), cancellation);
        }
        catch (StoreUnavailableException)
        {
            return null;
        }
    }
}
