using Microsoft.Extensions.Logging;

namespace TeachBot.Discord.Gateway;

/// <summary>What the operator is told of the gateway: no token, and nothing that people wrote.</summary>
internal sealed partial class GatewayLog(ILogger<GatewayClient> logger)
{
    [LoggerMessage(Level = LogLevel.Information, Message = "Discord's gateway: shards {First} to {Last} of {Count}.")]
    internal partial void Starts(int first, int last, int count);

    [LoggerMessage(Level = LogLevel.Information, Message = "Discord shard {Shard}: ready.")]
    internal partial void Ready(int shard);

    [LoggerMessage(Level = LogLevel.Information, Message = "Discord shard {Shard}: goes on where it was.")]
    internal partial void Resumed(int shard);

    [LoggerMessage(Level = LogLevel.Information, Message = "Discord shard {Shard}: {Reason} Connects again in {Wait}.")]
    internal partial void Reconnects(int shard, string reason, TimeSpan wait);

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "Discord's gateway stops: {Reason} The rest of the program goes on; start it again when that is mended."
    )]
    internal partial void Stops(string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Discord's gateway can't be asked for: {Reason} Asks again in {Wait}.")]
    internal partial void NoAddress(string reason, TimeSpan wait);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Only {Left} sessions are left of those that Discord allows in a day. "
            + "None is begun before it allows more, in {Wait}: one too many, and Discord resets the token."
    )]
    internal partial void FewSessionsLeft(int left, TimeSpan wait);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Discord shard {Shard}: {What}; ignored.")]
    internal partial void Ignored(int shard, string what);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Discord shard {Shard}: compressed data can't be read; goes on without compression."
    )]
    internal partial void Uncompressed(int shard);

    [LoggerMessage(Level = LogLevel.Error, Message = "Discord shard {Shard}: {Type} could not be taken.")]
    internal partial void NotTaken(int shard, string type, Exception exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "Discord shard {Shard}: a fault of ours ended the connection.")]
    internal partial void Fault(int shard, Exception exception);
}
