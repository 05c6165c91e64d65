using TeachBot.Core.Chat;
using TeachBot.Core.Commands;

namespace TeachBot.Commands.People;

/// <summary>「連携」: gives a code, and takes one that was given on another platform.</summary>
internal sealed class LinkCommand(ChatParts parts, LinkDesk desk) : ICommand
{
    internal const string Name = "link";
    internal const string Code = "code";

    public CommandSpec Spec { get; } = parts.Specs.Command(Name, parts.Specs.Option(Name, Code));

    public async ValueTask<Outcome> RunAsync(CommandInvoked invoked, CancellationToken cancellation)
    {
        var room = await parts.Rooms.FindAsync(invoked.Origin, cancellation).ConfigureAwait(false);
        return invoked.Arguments.GetValueOrDefault(Code, "").Trim() is { Length: > 0 } typed
            ? await desk.EnterAsync(room, typed, cancellation).ConfigureAwait(false)
            : await desk.GiveAsync(room, cancellation).ConfigureAwait(false);
    }
}
