using TeachBot.Commands.Asking;
using TeachBot.Commands.Comparing;
using TeachBot.Commands.Daily;
using TeachBot.Commands.Daily.Asking;
using TeachBot.Commands.Figures;
using TeachBot.Commands.Handling;
using TeachBot.Commands.Helping;
using TeachBot.Commands.Learners;
using TeachBot.Commands.Learners.Reminding;
using TeachBot.Commands.People;
using TeachBot.Commands.Quizzing;
using TeachBot.Commands.Quizzing.Classroom;
using TeachBot.Commands.Quizzing.Solo;
using TeachBot.Commands.Ranking;
using TeachBot.Commands.Settings;
using TeachBot.Commands.Topics;

namespace TeachBot.Commands;

/// <summary>All that handles something: a new command takes its line here.</summary>
internal static class Registration
{
    /// <param name="parts">What they are made of.</param>
    /// <param name="ask">Answers questions.</param>
    /// <param name="help">Says what there is.</param>
    /// <param name="run">Begins commands by a press.</param>
    internal static Handlers All(ChatParts parts, AskCommand ask, HelpCommand help, RunHandler run)
    {
        var (solo, all) = (new SoloQuiz(parts), new ClassQuiz(parts));
        var (compare, quiz, topics, figure) = (
            new CompareCommand(parts),
            new QuizCommand(parts, solo, all),
            new TopicsCommand(parts),
            new FigureCommand(parts)
        );
        var (link, data, board) = (new LinkCommand(parts), new MyDataCommand(parts), new LeaderboardCommand(parts));
        var (daily, settings, report) = (new DailyCommand(parts), new SettingsCommand(parts), new ReportHandler(parts));
        return new Handlers(
            [
                ask,
                compare,
                quiz,
                new ReviewCommand(parts, solo),
                new ProgressCommand(parts),
                link,
                data,
                board,
                topics,
                figure,
                help,
                daily,
                settings,
            ],
            [
                ask,
                new MoreHandler(parts),
                new NearHandler(parts),
                compare,
                quiz,
                solo,
                all,
                report,
                topics,
                figure,
                link,
                data,
                board,
                new ReminderHandler(parts),
                daily,
                new DailyAnswers(parts),
                settings,
                run,
            ],
            [solo, report, link, board, daily, settings]
        );
    }
}
