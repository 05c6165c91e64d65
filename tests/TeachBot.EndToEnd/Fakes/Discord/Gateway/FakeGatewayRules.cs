namespace TeachBot.EndToEnd.Fakes.Discord.Gateway;

/// <summary>What this Discord allows and how it behaves.</summary>
internal sealed record FakeGatewayRules
{
    /// <summary>The only token that is taken.</summary>
    internal string Token { get; init; } = "fake-token";

    /// <summary>How often clients have to beat.</summary>
    internal TimeSpan HeartbeatInterval { get; init; } = TimeSpan.FromMilliseconds(41_250);

    /// <summary>How many shards are recommended.</summary>
    internal int Shards { get; init; } = 1;

    /// <summary>How many sessions may begin within five seconds.</summary>
    internal int Concurrency { get; init; } = 1;

    /// <summary>How many sessions may begin in a day.</summary>
    internal int Identifies { get; init; } = 1_000;

    /// <summary>How far apart sessions of one turn have to begin; Discord counts 5 s.</summary>
    internal TimeSpan IdentifyEvery { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Who the bot is.</summary>
    internal string Application { get; init; } = "1234567890123456789";
}
