using TeachBot.Commands.Quizzing;
using TeachBot.Commands.Rooms;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;
using TeachBot.Learning.Ranking;

namespace TeachBot.Commands.Ranking;

/// <summary>Shows a board: a line a person, one's own place below where it is not among them.</summary>
internal static class LeaderboardViews
{
    /// <summary>So many of the best are named: more is no phone's screen.</summary>
    internal const int Shown = 10;

    internal const string Show = "show";
    internal const string Hide = "hide";
    internal const string Appear = "appear";
    internal const string Nickname = "name";

    /// <summary>The board.</summary>
    /// <param name="board">Who is on it, one more than is shown where there are more.</param>
    /// <param name="choice">Which it is.</param>
    /// <param name="said">A line above it; null for none.</param>
    /// <param name="room">Where it is looked at.</param>
    /// <param name="names">What people are called.</param>
    internal static Message Board(Board board, BoardChoice choice, string? said, Room room, CalledNames names)
    {
        var (words, isChannel) = (room.Words.Ranking, choice.IsChannel && !room.Origin.IsDirect);
        return new Message(
            new Document([
                .. said is null ? [] : new Block[] { new Paragraph([new Strong(said)]) },
                new Heading([
                    new Words(words.Title.Fill(choice.IsWeek ? words.Week : words.Course, isChannel ? words.Channel : words.Workspace)),
                ]),
                .. board.Best.Count == 0
                    ? [new Paragraph([new Words(words.Empty)])]
                    : Best(board, words, line => names.Of(room.Origin.Channel.Workspace, line.Who, line.Nickname)),
                new Paragraph(Own(board, words)),
                new Note([new Words(choice.IsWeek ? words.HintWeek : words.Hint)]),
            ])
        )
        {
            Choices =
            [
                .. board.Best.Count == 0
                    ? [new Button($"{Presses.Run}:{QuizCommand.Name}", words.Quiz) { Style = ButtonStyle.Primary }]
                    : Array.Empty<Choice>(),
                Press(Show, choice with { IsWeek = !choice.IsWeek }, choice.IsWeek ? words.ToCourse : words.ToWeek),
                .. room.Origin.IsDirect
                    ? []
                    : new[] { Press(Show, choice with { IsChannel = !choice.IsChannel }, isChannel ? words.ToWorkspace : words.ToChannel) },
                Press(Nickname, choice, words.Nickname),
                board.Own.Appearance.IsHidden ? Press(Appear, choice, words.Appear) : Press(Hide, choice, words.Hide),
            ],
        };
    }

    private static IEnumerable<Block> Best(Board board, Wording.RankingWords words, Func<BoardLine, Inline> nameOf)
    {
        var shown = board.Best.Take(Shown).ToList();
        var ranks = Ranks.Of([.. shown.Select(line => line.Right)]);
        var goesOn = board.Best.Count > Shown && board.Best[Shown].Right == shown[^1].Right;
        return
        [
            new BulletList([
                .. shown.Select(
                    (line, at) =>
                        (IReadOnlyList<Inline>)
                            [
                                new Strong(words.Rank.Fill(ranks[at])),
                                nameOf(line),
                                new Words(words.Line.Fill(line.Right, line.All)),
                                .. line.IsOwn ? [new Strong(words.You)] : Array.Empty<Inline>(),
                            ]
                ),
            ]),
            .. goesOn ? [new Note([new Words(words.More.Fill(ranks[^1]))])] : Array.Empty<Block>(),
        ];
    }

    /// <summary>Where who looks at it stands.</summary>
    private static IReadOnlyList<Inline> Own(Board board, Wording.RankingWords words)
    {
        var own = board.Own;
        var place = own.Ahead >= OwnLine.MostAhead ? words.OwnBehind.Fill(OwnLine.MostAhead) : words.OwnRank.Fill(own.Ahead + 1);
        return
        [
            new Strong(words.Own),
            new Words(
                own.Appearance.IsHidden ? words.OwnHidden
                : own.Right > 0 ? place
                : own.All > 0 ? words.OwnNotYet
                : words.OwnNone
            ),
            .. own.All > 0 ? [new Words(words.OwnLine.Fill(own.Right, own.All))] : Array.Empty<Inline>(),
        ];
    }

    private static Button Press(string action, BoardChoice choice, string label) => new($"{Presses.Rank}:{action}:{choice}", label);
}
