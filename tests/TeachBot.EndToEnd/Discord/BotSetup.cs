using Microsoft.Extensions.DependencyInjection;
using TeachBot.EndToEnd.Bots;
using TeachBot.EndToEnd.Fakes.Discord.Gateway;
using TeachBot.EndToEnd.Fakes.Discord.Rest;

namespace TeachBot.EndToEnd.Discord;

/// <summary>What a test's bot stands on.</summary>
internal sealed record BotSetup
{
    internal string Store { get; init; } = BotStore.Sqlite;

    /// <summary>The bot's clock.</summary>
    internal TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Discord's, where it is another.</summary>
    internal TimeProvider? DiscordTime { get; init; }

    /// <summary>Whether interactions come over HTTP.</summary>
    internal bool IsHttp { get; init; }

    /// <summary>Which notes are served; null for those that ship.</summary>
    internal string? Content { get; init; }

    /// <summary>What this gateway allows; its token and application are those of REST.</summary>
    internal FakeGatewayRules Rules { get; init; } = new() { IdentifyEvery = TimeSpan.Zero };

    /// <summary>Done to Discord before the bot starts.</summary>
    internal Action<FakeDiscordRest> Before { get; init; } = _ => { };

    /// <summary>Further settings.</summary>
    internal IReadOnlyDictionary<string, string?> Settings { get; init; } = new Dictionary<string, string?>();

    /// <summary>Puts other parts in place of the bot's own.</summary>
    internal Action<IServiceCollection> Instead { get; init; } = _ => { };
}
