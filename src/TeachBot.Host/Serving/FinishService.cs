using Microsoft.Extensions.Hosting;
using TeachBot.Core.Adapters;

namespace TeachBot.Host.Serving;

/// <summary>
/// At a stop, what people were promised is said before the process ends, within the time that the host gives. Registered before the adapters, it is stopped after them, when nothing
/// more comes.
/// </summary>
/// <param name="unfinished">What the adapters still have to say; none where no adapter is on.</param>
internal sealed class FinishService(IEnumerable<Unfinished> unfinished) : IHostedService
{
    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.WhenAll(unfinished.Select(work => work.IdleAsync())).WaitAsync(cancellationToken);
}
