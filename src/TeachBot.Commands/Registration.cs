using TeachBot.Commands.Asking;
using TeachBot.Commands.Comparing;
using TeachBot.Commands.Daily;
using TeachBot.Commands.Daily.Asking;
using TeachBot.Commands.Figures;
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
using TeachBot.Core.Commands;

namespace TeachBot.Commands;

/// <summary>All that handles something: a new command takes its line here.</summary>
internal static class Registration
{
    /// <param name="parts">What they are made of.</param>
    /// <param name="commands">All commands, once they are made.</param>
    /// <param name="commandOf">A command by its name, once they are made.</param>
    internal static IReadOnlyList<object> All(ChatParts parts, Func<IReadOnlyList<CommandSpec>> commands, Func<string, ICommand?> commandOf)
    {
        var solo = new SoloQuiz(parts);
        var all = new ClassQuiz(parts);
        var desk = new DailyDesk(parts);
        var links = new LinkDesk(parts);
        return
        [
            new AskCommand(parts),
            new CompareCommand(parts),
            new QuizCommand(parts, solo, all),
            new ReviewCommand(parts, solo),
            new ProgressCommand(parts),
            new LinkCommand(parts, links),
            new LinkHandler(parts, links),
            new MyDataCommand(parts),
            new MyDataHandler(parts),
            new ReminderHandler(parts),
            new LeaderboardCommand(parts),
            new LeaderboardHandler(parts),
            new TopicsCommand(parts),
            new FigureCommand(parts),
            new HelpCommand(parts, commands),
            new DailyCommand(parts, desk),
            new DailyHandler(parts, desk),
            new DailyAnswers(parts),
            new SettingsCommand(parts),
            new SettingsHandler(parts),
            new MoreHandler(parts),
            new RunHandler(parts, commandOf),
            new ReportHandler(parts),
            solo,
            all,
        ];
    }
}
