using TeachBot.Commands.Handling;
using TeachBot.Commands.Rooms;
using TeachBot.Core.Chat;
using TeachBot.Core.Commands;
using TeachBot.Core.Effects;
using TeachBot.Core.Messages;
using TeachBot.Learning.Ranking;

namespace TeachBot.Commands.Ranking;

/// <summary>
/// 「ランキング」: who knew most, at the first attempt. Only who asks sees it, and nobody can post it: those named are there to see how they do,
/// and were not asked whether the whole channel is to be told.
/// </summary>
internal sealed class LeaderboardCommand(ChatParts parts) : ICommand, IChoiceHandler, IFormHandler
{
    internal const string Name = "leaderboard";
    private const string Period = "period";
    private const string Scope = "scope";

    private const string Field = "name";

    public CommandSpec Spec { get; } = parts.Specs.Command(Name, parts.Specs.Option(Name, Period), parts.Specs.Option(Name, Scope));

    public string Prefix => Presses.Rank;

    public async ValueTask<Outcome> RunAsync(CommandInvoked invoked, Room room, CancellationToken cancellation) =>
        await ShowAsync(
            room,
            BoardChoice.Of(invoked.Arguments.GetValueOrDefault(Period), invoked.Arguments.GetValueOrDefault(Scope)),
            null,
            cancellation
        );

    /// <summary>Shows a board.</summary>
    /// <param name="room">Where.</param>
    /// <param name="choice">Which.</param>
    /// <param name="said">A line above it; null for none.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    private async ValueTask<Outcome> ShowAsync(Room room, BoardChoice choice, string? said, CancellationToken cancellation)
    {
        // People who write to the bot directly on Discord share no server there: a board of them would show strangers to each other.
        if (room.Origin.Channel.Workspace.IsNowhere)
        {
            return Replies.Private(room.Words.Ranking.NotHere);
        }

        var board = await parts.Boards.FindAsync(choice.In(room), room.Origin.User, LeaderboardViews.Shown + 1, cancellation);
        return new Reply(LeaderboardViews.Board(board, choice, said, room, parts.Names), Audience.Asker) { IsInPlace = true };
    }

    public async ValueTask<Outcome> ChooseAsync(ChoiceMade made, string rest, Room room, CancellationToken cancellation)
    {
        var (words, choice) = (room.Words.Ranking, BoardChoice.Read(rest[(rest.IndexOf(':', StringComparison.Ordinal) + 1)..]));
        return rest.Split(':')[0] switch
        {
            LeaderboardViews.Show => await ShowAsync(room, choice, null, cancellation),
            LeaderboardViews.Hide => await AppearAsync(room, choice, isHidden: true, words.Hidden, cancellation),
            LeaderboardViews.Appear => await AppearAsync(room, choice, isHidden: false, words.Appears, cancellation),
            LeaderboardViews.Nickname => new Form(
                $"{Presses.Rank}:{choice}",
                words.Nickname,
                words.Save,
                [
                    new TextField(Field, words.NicknameField)
                    {
                        IsOptional = true,
                        Longest = Nicknames.LongestTyped,
                        Hint = words.NicknameHint,
                    },
                ]
            ),
            _ => Replies.Private(room.Words.Trouble.UnknownChoice),
        };
    }

    public async ValueTask<Outcome> SubmitAsync(FormSubmitted sent, string rest, Room room, CancellationToken cancellation)
    {
        var words = room.Words.Ranking;
        if (Nicknames.Read(sent.Values.GetValueOrDefault(Field, "")) is not { } nickname)
        {
            return Replies.Private(words.BadNickname, Nicknames.Longest);
        }

        await parts.Effects.ApplyAsync(
            new Effect(sent.Origin.Id, sent.Origin.At, [new NicknameChosen(sent.Origin.User, nickname)]),
            cancellation
        );
        return await ShowAsync(
            room,
            BoardChoice.Read(rest),
            nickname.Length == 0 ? words.NoNickname : words.NewNickname.Fill(nickname),
            cancellation
        );
    }

    private async ValueTask<Outcome> AppearAsync(Room room, BoardChoice choice, bool isHidden, string said, CancellationToken cancellation)
    {
        await parts.Effects.ApplyAsync(
            new Effect(room.Origin.Id, room.Origin.At, [new AppearanceChosen(room.Origin.User, isHidden)]),
            cancellation
        );
        return await ShowAsync(room, choice, said, cancellation);
    }
}
