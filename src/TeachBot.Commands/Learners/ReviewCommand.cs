using System.IO.Hashing;
using System.Text;
using TeachBot.Commands.Handling;
using TeachBot.Commands.Learners.Reminding;
using TeachBot.Commands.Quizzing;
using TeachBot.Commands.Quizzing.Solo;
using TeachBot.Commands.Rooms;
using TeachBot.Content.Questions.Picking;
using TeachBot.Core.Chat;
using TeachBot.Core.Commands;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;
using TeachBot.Learning.Attempts;

namespace TeachBot.Commands.Learners;

/// <summary>「復習」: asks again what is about to be forgotten, as a quiz of one person.</summary>
internal sealed class ReviewCommand(ChatParts parts, SoloQuiz solo) : ICommand
{
    internal const string Name = "review";

    public CommandSpec Spec { get; } = parts.Specs.Command(Name) with { NeedsNotes = true };

    public async ValueTask<Outcome> RunAsync(CommandInvoked invoked, Room room, CancellationToken cancellation)
    {
        var course = room.Taught;
        var (words, learner) = (room.Words.Learning, await Learner.FindAsync(parts, room, course, cancellation));
        var reminder = await ReminderDesk.FindAsync(parts, room.Origin.User, cancellation);
        var (due, trouble) = (learner.Due, await ReminderDesk.TroubleAsync(parts, room, reminder, cancellation));
        if (due.Count == 0)
        {
            var said = learner.NextReview is not { } next ? words.NothingYet : words.NotToday.Fill(words.Day(next, room.Language));
            return new Reply(
                new Message(
                    new Document([
                        .. trouble is null ? [] : new Block[] { new Paragraph([new Words(trouble)]) },
                        new Paragraph([new Words(said)]),
                    ])
                )
                {
                    Choices = [new Button($"{Presses.Run}:{QuizCommand.Name}", words.Quiz), ReminderViews.Button(reminder, words)],
                },
                Audience.Asker
            );
        }

        var seed = XxHash64.HashToUInt64(Encoding.UTF8.GetBytes(invoked.Origin.Id));
        var questions = learner.Questions.ToDictionary(question => question.Id, StringComparer.Ordinal);
        return await solo.BeginAsync(
            room,
            "",
            [.. due.Select(card => AskedQuestion.Of(Presentation.Of(questions[card.ItemId], seed), course))],
            AttemptSetting.Review,
            trouble ?? words.Remark,
            cancellation,
            [.. due.Where(card => card.IsLeech).Select(card => card.ItemId)]
        );
    }
}
