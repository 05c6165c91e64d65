namespace TeachBot.Discord.Checking;

/// <summary>What a look at Discord finds, in one language.</summary>
public sealed record DiscordCheckWords(
    string Token,
    string TokenMissing,
    string TokenRefused,
    string Unreachable,
    string Works,
    string OtherApplication,
    string OtherKey,
    string Interactions,
    string EndpointMissing,
    string EndpointInTheWay,
    string ByGateway,
    string ByHttp,
    string Intents,
    string SessionsLeft,
    string FewSessions,
    string Commands,
    string AsWanted,
    string Differ,
    string Rights,
    string NoServer,
    string RightsWell,
    string RightsLacked,
    string Between,
    string Clock,
    string ClockRight,
    string ClockWrong
);
