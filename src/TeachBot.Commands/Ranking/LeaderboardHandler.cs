using TeachBot.Commands.Rooms;
using TeachBot.Core.Chat;
using TeachBot.Core.Commands;
using TeachBot.Core.Effects;
using TeachBot.Core.Messages;
using TeachBot.Learning.Ranking;

namespace TeachBot.Commands.Ranking;

/// <summary>What is pressed and filled in at a board: another board, whether one is named there, and how.</summary>
internal sealed class LeaderboardHandler(ChatParts parts) : IChoiceHandler, IFormHandler
{
    private const string Field = "name";

    public string Prefix => Presses.Rank;

    public async ValueTask<Outcome> ChooseAsync(ChoiceMade made, string rest, CancellationToken cancellation)
    {
        var room = await parts.Rooms.FindAsync(made.Origin, cancellation).ConfigureAwait(false);
        var (words, choice) = (room.Words.Ranking, BoardChoice.Read(rest[(rest.IndexOf(':', StringComparison.Ordinal) + 1)..]));
        return rest.Split(':')[0] switch
        {
            LeaderboardViews.Show => await LeaderboardCommand.ShowAsync(parts, room, choice, null, cancellation).ConfigureAwait(false),
            LeaderboardViews.Hide => await AppearAsync(room, choice, isHidden: true, words.Hidden, cancellation).ConfigureAwait(false),
            LeaderboardViews.Appear => await AppearAsync(room, choice, isHidden: false, words.Appears, cancellation).ConfigureAwait(false),
            LeaderboardViews.Nickname => new Form(
                $"{Presses.Rank}:{choice}", words.Nickname, words.Save, [new TextField(Field, words.NicknameField) { IsOptional = true, Longest = Nicknames.LongestTyped, Hint = words.NicknameHint }]),
            _ => Replies.Private(room.Words.Trouble.UnknownChoice),
        };
    }

    public async ValueTask<Outcome> SubmitAsync(FormSubmitted sent, string rest, CancellationToken cancellation)
    {
        var room = await parts.Rooms.FindAsync(sent.Origin, cancellation).ConfigureAwait(false);
        var words = room.Words.Ranking;
        if (Nicknames.Read(sent.Values.GetValueOrDefault(Field, "")) is not { } nickname)
        {
            return Replies.Private(words.BadNickname, Nicknames.Longest);
        }

        await parts.Effects.ApplyAsync(new Effect(sent.Origin.Id, sent.Origin.At, [new NicknameChosen(sent.Origin.User, nickname)]), cancellation).ConfigureAwait(false);
        return await LeaderboardCommand.ShowAsync(
            parts, room, BoardChoice.Read(rest), nickname.Length == 0 ? words.NoNickname : words.NewNickname.Fill(nickname), cancellation).ConfigureAwait(false);
    }

    private async ValueTask<Outcome> AppearAsync(Room room, BoardChoice choice, bool isHidden, string said, CancellationToken cancellation)
    {
        await parts.Effects.ApplyAsync(new Effect(room.Origin.Id, room.Origin.At, [new AppearanceChosen(room.Origin.User, isHidden)]), cancellation).ConfigureAwait(false);
        return await LeaderboardCommand.ShowAsync(parts, room, choice, said, cancellation).ConfigureAwait(false);
    }
}
