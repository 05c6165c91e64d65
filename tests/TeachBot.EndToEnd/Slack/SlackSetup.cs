using TeachBot.EndToEnd.Bots;
using TeachBot.EndToEnd.Fakes.Slack;

namespace TeachBot.EndToEnd.Slack;

/// <summary>What a test's bot in Slack stands on.</summary>
internal sealed record SlackSetup
{
    internal string Store { get; init; } = BotStore.Sqlite;

    /// <summary>The bot's clock.</summary>
    internal TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Whether Slack sends requests; else it has sockets.</summary>
    internal bool IsHttp { get; init; }

    /// <summary>Done to Slack before the bot starts.</summary>
    internal Action<FakeSlack> Before { get; init; } = _ => { };
}
