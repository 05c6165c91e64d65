using TeachBot.Core.Commands;

namespace TeachBot.Core.Chat;

/// <summary>The bot as platforms see it: one function. It never throws for what people send.</summary>
public interface IChat
{
    /// <summary>What each platform registers.</summary>
    IReadOnlyList<CommandSpec> Commands { get; }

    /// <summary>What somebody gets for what they did.</summary>
    ValueTask<Outcome> HandleAsync(ChatEvent happened, CancellationToken cancellation = default);
}
