using TeachBot.Commands.Handling;
using TeachBot.Commands.Learners.Reminding;
using TeachBot.Commands.Quizzing;
using TeachBot.Commands.Rooms;
using TeachBot.Core.Chat;
using TeachBot.Core.Commands;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;
using TeachBot.Learning.Progress;

namespace TeachBot.Commands.Learners;

/// <summary>
/// 「成績」: what somebody knows, section by section and concept by concept, by first attempts; their streak and their next review. Only they
/// see it.
/// </summary>
internal sealed class ProgressCommand(ChatParts parts) : ICommand
{
    internal const string Name = "progress";

    public CommandSpec Spec { get; } = parts.Specs.Command(Name) with { NeedsNotes = true };

    public async ValueTask<Outcome> RunAsync(CommandInvoked invoked, Room room, CancellationToken cancellation)
    {
        var course = room.Taught;
        var learner = await Learner.FindAsync(parts, room, course, cancellation);
        if (learner.Attempts.Count == 0)
        {
            return new Reply(
                new Message(Document.Of(room.Words.Learning.None))
                {
                    Choices = [new Button($"{Presses.Run}:{QuizCommand.Name}", room.Words.Learning.Quiz)],
                },
                Audience.Asker
            );
        }

        var streak = Streak.Of(
            learner.Days,
            learner.Today,
            await AskedDays.FindAsync(parts, [invoked.Origin.Channel], learner.DayOf, cancellation)
        );
        return new Reply(
            ProgressViews.Of(learner, streak, await ReminderDesk.FindAsync(parts, room.Origin.User, cancellation), room),
            Audience.Asker
        );
    }
}
