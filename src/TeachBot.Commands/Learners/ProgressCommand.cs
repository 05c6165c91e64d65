using TeachBot.Commands.Quizzing;
using TeachBot.Commands.Rooms;
using TeachBot.Core.Chat;
using TeachBot.Core.Commands;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;
using TeachBot.Learning.Progress;

namespace TeachBot.Commands.Learners;

/// <summary>「成績」: what somebody knows, section by section, by first attempts; their streak and their next review. Only they see it.</summary>
internal sealed class ProgressCommand(ChatParts parts) : ICommand
{
    internal const string Name = "progress";
    private const int BarLength = 10;

    public CommandSpec Spec { get; } = parts.Specs.Command(Name);

    public async ValueTask<Outcome> RunAsync(CommandInvoked invoked, CancellationToken cancellation)
    {
        var room = await parts.Rooms.FindAsync(invoked.Origin, cancellation).ConfigureAwait(false);
        if (room.Course is not { } course)
        {
            return Replies.NoNotes(room);
        }

        var learner = await Learner.FindAsync(parts, room, course, cancellation).ConfigureAwait(false);
        if (learner.Attempts.Count == 0)
        {
            return new Reply(new Message(Document.Of(room.Words.Learning.None)) { Choices = [new Button($"{Presses.Run}:{QuizCommand.Name}", room.Words.Learning.Quiz)] }, Audience.Asker);
        }

        var isAsked = await AskedDays.FindAsync(parts, invoked.Origin.Channel, learner.DayOf, cancellation).ConfigureAwait(false);
        var streak = Streak.Of(learner.Days, learner.Today, isAsked);
        return new Reply(Shown(learner, streak, room), Audience.Asker);
    }

    private static Message Shown(Learner learner, int streak, Room room)
    {
        var (words, due) = (room.Words.Learning, learner.Due.Count > 0);
        var sections = Sections(learner, words.UnknownSection);
        var next = due ? words.Due : learner.NextReview is { } day ? words.NextReview.Fill(words.Day(day, room.Language)) : "";
        return new Message(new Document(
        [
            new Heading([new Words(words.Title)]),
            new Paragraph([new Strong(words.Answered.Fill(sections.Sum(section => section.Mastery.Right), sections.Sum(section => section.Mastery.All)))]),
            new BulletList([.. sections.Select(section => Line(section.Name, section.Mastery, words))]),
            new Paragraph([new Strong(words.Streak.Fill(streak)), new Words(words.StreakHint)]),
            .. next.Length > 0 ? [new Paragraph([new Words(next)])] : Array.Empty<Block>(),
        ]))
        {
            Choices = [due ? new Button($"{Presses.Run}:{ReviewCommand.Name}", words.Review) { Style = ButtonStyle.Primary } : new Button($"{Presses.Run}:{QuizCommand.Name}", words.Quiz)],
        };
    }

    /// <summary>The sections in the course's order, those of which anything was answered; questions that are gone come last, as one.</summary>
    private static List<(string Name, Mastery Mastery)> Sections(Learner learner, string unknown)
    {
        var firsts = learner.Attempts.GroupBy(attempt => attempt.Item.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.MinBy(attempt => attempt.At)!.IsRight, StringComparer.Ordinal);
        var places = learner.Questions.Where(question => firsts.ContainsKey(question.Id))
            .GroupBy(question => question.Citation.Path.Count > 0 ? question.Citation.Path[0] : question.Citation.Lecture, StringComparer.Ordinal)
            .Select(group => (Name: group.Key, Mastery: group.Aggregate(default(Mastery), (mastery, question) => mastery.With(firsts[question.Id])))).ToList();
        var known = learner.Questions.Select(question => question.Id).ToHashSet(StringComparer.Ordinal);
        var gone = firsts.Where(first => !known.Contains(first.Key)).Aggregate(default(Mastery), (mastery, first) => mastery.With(first.Value));
        return gone.All > 0 ? [.. places, (unknown, gone)] : places;
    }

    private static IReadOnlyList<Inline> Line(string name, Mastery mastery, Wording.LearningWords words)
    {
        if (mastery.Share is not { } share)
        {
            return [new Words(words.FewSection.Fill(name, mastery.All, mastery.Right))];
        }

        var full = (int)Math.Round(share * BarLength);
        return [new Words(words.Section.Fill(name, mastery.All, mastery.Right, Math.Round(share * 100)) + $"\n{new string('█', full)}{new string('░', BarLength - full)}")];
    }
}
