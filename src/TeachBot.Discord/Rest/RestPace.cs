namespace TeachBot.Discord.Rest;

/// <summary>How long calls may take, and how often they are made.</summary>
internal sealed record RestPace
{
    /// <summary>For the first answer to an interaction, which has 3 s. What takes longer is in doubt, and the caller settles it.</summary>
    internal TimeSpan AnswerWithin { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>One try of any other call, without its files.</summary>
    internal TimeSpan TryWithin { get; init; } = TimeSpan.FromSeconds(6);

    /// <summary>What files add to that.</summary>
    internal TimeSpan PerMegabyte { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Tries of a call that may be repeated.</summary>
    internal int Tries { get; init; } = 4;

    /// <summary>The wait after a first failure; null for what is usual.</summary>
    internal TimeSpan? FirstRetry { get; init; }

    /// <summary>The longest that a call waits for the bot's limits. Beyond that it fails, since the outbox waits better.</summary>
    internal TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(8);

    /// <summary>The same for answers to interactions, which nobody would bring again.</summary>
    internal TimeSpan LongestAnswerWait { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Refused requests in ten minutes after which we refuse ourselves: half of what Discord bears.</summary>
    internal int MostInvalid { get; init; } = DiscordLimits.InvalidRequests / 2;

    internal TimeSpan WaitFor(Door door) => door == Door.Bot ? LongestWait : LongestAnswerWait;

    internal TimeSpan TimeFor(Call call) =>
        call.Route.Door == Door.Callback
            ? AnswerWithin
            : TryWithin + (PerMegabyte * ((call.Payload?.Files.Sum(file => (long)file.Bytes.Length) ?? 0) >> 20));
}
