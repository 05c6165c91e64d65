using TeachBot.Core.Chat;
using TeachBot.Core.Commands;

namespace TeachBot.Commands.People;

/// <summary>「マイデータ」: what is kept of who asks, to be taken along or deleted.</summary>
internal sealed class MyDataCommand(ChatParts parts) : ICommand
{
    internal const string Name = "mydata";

    public CommandSpec Spec { get; } = parts.Specs.Command(Name);

    public async ValueTask<Outcome> RunAsync(CommandInvoked invoked, CancellationToken cancellation)
    {
        var room = await parts.Rooms.FindAsync(invoked.Origin, cancellation).ConfigureAwait(false);
        return new Reply(MyDataViews.Top(room, await parts.People.Records.SummaryAsync(invoked.Origin.User, cancellation).ConfigureAwait(false)), Audience.Asker);
    }
}
