namespace TeachBot.Discord.Gateway.Connections;

/// <summary>Hears how a connection fares.</summary>
internal interface IConnectionWatch
{
    /// <summary>A session has begun, or goes on.</summary>
    void Ready(bool resumed);

    /// <summary>A heartbeat took so long.</summary>
    void Beat(TimeSpan latency);
}
