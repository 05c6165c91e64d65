using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TeachBot.Core.Adapters;

namespace TeachBot.Host.Serving;

/// <summary>
/// At a stop, what people were promised is said before the process ends; what would have to wait longer is kept for the next one.
/// Registered before the adapters, it is stopped after them, when nothing more comes.
/// </summary>
/// <param name="unfinished">What the adapters still have to say; none where no adapter is on.</param>
/// <param name="time">The time.</param>
/// <param name="logger">Gets a line where something is lost.</param>
internal sealed partial class FinishService(IEnumerable<Unfinished> unfinished, TimeProvider time, ILogger<FinishService> logger)
    : IHostedService
{
    /// <summary>Most is said by then.</summary>
    internal static readonly TimeSpan Grace = TimeSpan.FromSeconds(4);

    /// <summary>So long one call to a platform may take, and keeping what it was about.</summary>
    internal static readonly TimeSpan Rest = TimeSpan.FromSeconds(11);

    /// <summary>How much was promised, and neither said nor kept.</summary>
    internal int Lost { get; private set; }

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await WaitAsync(Grace, cancellationToken);
        foreach (var work in unfinished)
        {
            work.HurryUp();
        }

        await WaitAsync(Rest, cancellationToken);
        Lost = unfinished.Sum(work => work.Count + work.Lost);
        if (Lost > 0)
        {
            LogLost(Lost);
        }
    }

    private async Task WaitAsync(TimeSpan most, CancellationToken cancellation)
    {
        // What ends may leave something behind.
        var since = time.GetTimestamp();
        while (
            unfinished.Any(work => work.Count > 0)
            && most - time.GetElapsedTime(since) is { Ticks: > 0 } left
            && !cancellation.IsCancellationRequested
        )
        {
            var idle = Task.WhenAll(unfinished.Select(work => work.IdleAsync()));
            await idle.WaitAsync(left, time, cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "{Count} answers that people were promised could neither be given nor kept before the stop."
    )]
    private partial void LogLost(int count);
}
