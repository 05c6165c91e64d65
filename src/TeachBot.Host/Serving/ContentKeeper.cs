using System.Runtime.InteropServices;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace TeachBot.Host.Serving;

/// <summary>
/// Has the notes read anew when a file of theirs changes, on SIGHUP, and every now and then, since not every disk tells of changes.
/// </summary>
internal sealed partial class ContentKeeper(string directory, ServedContent content, TimeProvider time, ILogger<ContentKeeper> logger)
    : BackgroundService
{
    /// <summary>How often they are looked at unasked.</summary>
    internal static readonly TimeSpan Poll = TimeSpan.FromSeconds(30);

    /// <summary>How often while there are none.</summary>
    internal static readonly TimeSpan Hurry = TimeSpan.FromSeconds(5);

    /// <summary>Editors and copies write a file in several steps: so long after the last of them it is read.</summary>
    internal static readonly TimeSpan Calm = TimeSpan.FromMilliseconds(500);

    /// <summary>Where something is written all the time, they are read after so long nevertheless.</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _changed = new(0, 1);

    /// <inheritdoc/>
    public override void Dispose()
    {
        _changed.Dispose();
        base.Dispose();
    }

    /// <summary>Says that something may have changed.</summary>
    internal void Wake()
    {
        try
        {
            _changed.Release();
        }
        catch (SemaphoreFullException)
        {
            // It is known already.
        }
        catch (ObjectDisposedException)
        {
            // The service ends.
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var watcher = Watch();
        using var hangUp = OperatingSystem.IsWindows()
            ? null
            : PosixSignalRegistration.Create(
                PosixSignal.SIGHUP,
                signal =>
                {
                    signal.Cancel = true;
                    Wake();
                }
            );
        while (!stoppingToken.IsCancellationRequested)
        {
            await WaitAsync(stoppingToken);
            if (!stoppingToken.IsCancellationRequested)
            {
                await LoadAsync();
            }
        }
    }

    /// <summary>On a thread of its own: it takes some seconds a megabyte, and those who ask need the threads that answer.</summary>
    private Task<bool> LoadAsync() =>
        Task.Factory.StartNew(content.TryLoad, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private async Task WaitAsync(CancellationToken stop)
    {
        using var poll = new CancellationTokenSource(content.Version is null ? Hurry : Poll, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, poll.Token);
        try
        {
            await _changed.WaitAsync(either.Token);
            var since = time.GetTimestamp();
            do
            {
                await Task.Delay(Calm, time, stop);
            } while (_changed.Wait(0, CancellationToken.None) && time.GetElapsedTime(since) < Patience);
        }
        catch (OperationCanceledException)
        {
            // Time to look, or to stop.
        }
    }

    /// <summary>Null where the system can't watch: then looking now and then has to do.</summary>
    private FileSystemWatcher? Watch()
    {
        try
        {
            var watcher = new FileSystemWatcher(directory) { IncludeSubdirectories = true };
            watcher.Changed += (_, _) => Wake();
            watcher.Created += (_, _) => Wake();
            watcher.Deleted += (_, _) => Wake();
            watcher.Renamed += (_, _) => Wake();
            watcher.Error += (_, _) => Wake();
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception exception)
            when (exception is ArgumentException or IOException or UnauthorizedAccessException or PlatformNotSupportedException)
        {
            LogUnwatched(exception.Message);
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The notes can't be watched ({Reason}); they are looked at every 30 seconds.")]
    private partial void LogUnwatched(string reason);
}
