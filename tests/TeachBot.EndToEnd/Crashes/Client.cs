using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using TeachBot.Core.Effects;
using TeachBot.CrashWorker;

namespace TeachBot.EndToEnd.Crashes;

/// <summary>Sends presses as platforms deliver events: again, to whichever worker there is, until one acknowledges.</summary>
internal sealed class Client(Workers workers) : IDisposable
{
    /// <summary>After this the platform takes a worker for dead and delivers again.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(700);

    private readonly HttpClient _http = new(new SocketsHttpHandler { PooledConnectionIdleTimeout = TimeSpan.FromSeconds(5) })
    {
        Timeout = Patience,
    };
    private int _acknowledged;
    private int _again;

    /// <summary>How many presses were acknowledged.</summary>
    internal int Acknowledged => _acknowledged;

    /// <summary>How many deliveries it took beyond the first of each.</summary>
    internal int Again => _again;

    internal async Task<EffectResult> SendAsync(Press press, Chance chance, CancellationToken cancellation)
    {
        while (true)
        {
            try
            {
                using var response = await _http.PostAsJsonAsync(await workers.AnyAsync(chance, cancellation), press, cancellation);
                if (response.IsSuccessStatusCode)
                {
                    var result = Enum.Parse<EffectResult>(await response.Content.ReadAsStringAsync(cancellation));
                    Interlocked.Increment(ref _acknowledged);
                    return result;
                }

                if (response.StatusCode != HttpStatusCode.ServiceUnavailable)
                {
                    throw new InvalidOperationException($"{press}: {(int)response.StatusCode}");
                }
            }
            catch (Exception exception)
                when (exception is HttpRequestException or SocketException
                    || (exception is OperationCanceledException && !cancellation.IsCancellationRequested)
                )
            {
                // Killed (a socket that dies while the client looks at it says so in its own words), or paused: delivered again.
            }

            Interlocked.Increment(ref _again);
            await Task.Delay(chance.Milliseconds(5, 40), cancellation);
        }
    }

    public void Dispose() => _http.Dispose();
}
