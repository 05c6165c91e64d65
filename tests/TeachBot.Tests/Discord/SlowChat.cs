using TeachBot.Core.Chat;
using TeachBot.Core.Commands;

namespace TeachBot.Tests.Discord;

/// <summary>A bot that answers when it is told to.</summary>
internal sealed class SlowChat(IReadOnlyList<CommandSpec> commands) : IChat
{
    internal TaskCompletionSource<Outcome> Outcome { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public IReadOnlyList<CommandSpec> Commands => commands;

    public ValueTask<Outcome> HandleAsync(ChatEvent happened, CancellationToken cancellation = default) => new(Outcome.Task);
}
