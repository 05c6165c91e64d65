using TeachBot.Commands.Helping;
using TeachBot.Commands.Rooms;
using TeachBot.Commands.Wording;
using TeachBot.Content;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;
using TeachBot.Core.Stores;
using TeachBot.Learning.Progress;

namespace TeachBot.Commands.Learners;

/// <summary>
/// The bot's own page, where a platform has one: what is due, what is known, the streak, the quiz of the day, and below it what the bot
/// can do.
/// </summary>
internal sealed class HomePage(ChatParts parts, HelpCommand help)
{
    private const int MostWeak = 3;

    private readonly HomeQuizzes _quizzes = new(parts);

    /// <summary>The page of who opens it, or did something that it shows.</summary>
    internal async ValueTask<Message> OfAsync(Room room, CancellationToken cancellation)
    {
        var helping = help.Of(room);
        if (room.Course is not { } course)
        {
            return helping;
        }

        try
        {
            return await WithLearningAsync(room, course, helping, cancellation);
        }
        catch (StoreUnavailableException)
        {
            // What can be asked, can be asked without the store.
            return helping;
        }
    }

    private async Task<Message> WithLearningAsync(Room room, Course course, Message helping, CancellationToken cancellation)
    {
        var learner = await Learner.FindAsync(parts, room, course, cancellation);
        var (quizzes, channels) = await _quizzes.OfAsync(room.Origin, cancellation);
        var isAsked = await AskedDays.FindAsync(parts, channels, learner.DayOf, cancellation);
        var (words, due) = (room.Words.Home, learner.Due.Count);
        return helping with
        {
            Document = new Document([
                new Heading([new Words(words.Title)]),
                new Paragraph([new Strong(Review(learner, due, room))]),
                .. Known(learner, room),
                new Paragraph([new Words(words.Streak.Fill(Streak.Of(learner.Days, learner.Today, isAsked)))]),
                .. quizzes.Count > 0
                    ? [new Paragraph([new Strong(words.Daily)]), new BulletList([.. quizzes.Select(quiz => Line(quiz, words))])]
                    : Array.Empty<Block>(),
                new Note([new Words(words.Language.Fill(room.Words.Settings.Languages[room.Language]))]),
                .. helping.Document.Blocks,
            ]),
            Choices =
            [
                .. due > 0
                    ? [new Button($"{Presses.Run}:{ReviewCommand.Name}", room.Words.Learning.Review) { Style = ButtonStyle.Primary }]
                    : Array.Empty<Choice>(),
                .. learner.Attempts.Count > 0
                    ? [new Button($"{Presses.Run}:{ProgressCommand.Name}", room.Words.Learning.Title)]
                    : Array.Empty<Choice>(),
                .. helping.Choices,
            ],
        };
    }

    private static string Review(Learner learner, int due, Room room)
    {
        var words = room.Words.Home;
        return due > 0 ? words.Due.Fill(due)
            : learner.NextReview is { } next ? words.NextReview.Fill(room.Words.Learning.Day(next, room.Language))
            : words.NothingDue;
    }

    /// <summary>How much is known in all, and where least.</summary>
    private static IEnumerable<Block> Known(Learner learner, Room room)
    {
        var words = room.Words.Home;
        var known = new KnownThings(learner);
        var weak = Masteries
            .Weakest(known.Sections, MostWeak)
            .Select(section =>
                (IReadOnlyList<Inline>)[new Words(words.WeakLine.Fill(section.Name, section.Mastery.All, section.Mastery.Right))]
            )
            .ToList();
        return
        [
            new Paragraph([new Words(known.All.All == 0 ? words.NoAnswers : words.Mastery.Fill(known.All.Right, known.All.All))]),
            .. weak.Count > 0 ? [new Paragraph([new Words(words.Weak)]), new BulletList(weak)] : Array.Empty<Block>(),
        ];
    }

    private static IReadOnlyList<Inline> Line(HomeQuiz quiz, HomeWords words) =>
        [new Words(quiz.Prompt), new Strong(quiz.IsAnswered ? words.Answered : words.NotAnswered)];
}
