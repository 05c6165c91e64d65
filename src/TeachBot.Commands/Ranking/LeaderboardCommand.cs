using TeachBot.Commands.Rooms;
using TeachBot.Core.Chat;
using TeachBot.Core.Commands;

namespace TeachBot.Commands.Ranking;

/// <summary>
/// 「ランキング」: who knew most, at the first attempt. Only who asks sees it, and nobody can post it: those named are there to see how they do, and were not asked whether the whole
/// channel is to be told.
/// </summary>
internal sealed class LeaderboardCommand(ChatParts parts) : ICommand
{
    internal const string Name = "leaderboard";
    private const string Period = "period";
    private const string Scope = "scope";

    public CommandSpec Spec { get; } = parts.Specs.Command(Name, parts.Specs.Option(Name, Period), parts.Specs.Option(Name, Scope));

    public async ValueTask<Outcome> RunAsync(CommandInvoked invoked, CancellationToken cancellation) => await ShowAsync(
        parts,
        await parts.Rooms.FindAsync(invoked.Origin, cancellation).ConfigureAwait(false),
        BoardChoice.Of(invoked.Arguments.GetValueOrDefault(Period), invoked.Arguments.GetValueOrDefault(Scope)),
        null,
        cancellation).ConfigureAwait(false);

    /// <summary>Shows a board.</summary>
    /// <param name="parts">What commands are made of.</param>
    /// <param name="room">Where.</param>
    /// <param name="choice">Which.</param>
    /// <param name="said">A line above it; null for none.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    internal static async ValueTask<Reply> ShowAsync(ChatParts parts, Room room, BoardChoice choice, string? said, CancellationToken cancellation)
    {
        // People who write to the bot directly on Discord share no server there: a board of them would show strangers to each other.
        if (room.Origin.Channel.Workspace.IsNowhere)
        {
            return Replies.Private(room.Words.Ranking.NotHere);
        }

        var board = await parts.Boards.FindAsync(choice.In(room), room.Origin.User, LeaderboardViews.Shown + 1, cancellation).ConfigureAwait(false);
        return new Reply(LeaderboardViews.Board(board, choice, said, room, parts.Names), Audience.Asker) { IsInPlace = true };
    }
}
