using TeachBot.Commands.Comparing;
using TeachBot.Commands.Rooms;
using TeachBot.Content;
using TeachBot.Content.Asking;
using TeachBot.Content.Knowledge;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;

namespace TeachBot.Commands.Asking;

/// <summary>Shows an answer: the notes' words, where they stand, and what could come next.</summary>
internal sealed class AnswerMessage(Sources sources)
{
    internal Message Of(Answer answer, Course course, Room room)
    {
        var words = room.Words.Ask;
        List<Block> blocks = answer.Comparison is { } comparison
            ? [.. ComparisonBlocks.Of(comparison, room.Words)]
            : [.. StatementBlocks.Of(answer.Statements, words)];
        blocks.AddRange(Pictures.Linked(answer.Figures, course, words));
        blocks.AddRange(sources.Of(answer.Citations, words));
        return new Message(new Document(blocks))
        {
            Choices = [.. Next(answer, course, room), .. answer.FollowUps.SelectMany(Presses.Asking)],
            Attachments = Pictures.Attached(answer.Figures, course),
        };
    }

    private static IEnumerable<Choice> Next(Answer answer, Course course, Room room)
    {
        if (answer.Subject is not { } subject)
        {
            return [];
        }

        var (index, words) = (CourseIndex.Of(course), room.Words.Ask);
        var beside = answer.Comparison is null ? CourseIndex.BesideOf(subject) : [];
        return
        [
            .. beside.Count > 0
                ? Presses.Button(Presses.Compare, string.Join('|', beside.Prepend(subject).Select(term => term.Name)), words.Compare)
                : [],
            .. index.IsQuizzed(subject.Name) ? Presses.Button(Presses.Quiz, subject.Name, words.Quiz) : [],
            .. answer.Figures.Count == 0 && index.FiguresOf(subject).Any()
                ? Presses.Button(Presses.Figure, subject.Name, words.Figure)
                : [],
            .. HasMore(answer, subject) ? Presses.Button(Presses.More, subject.Name, words.More) : [],
        ];
    }

    private static bool HasMore(Answer answer, Term subject) =>
        answer.Comparison is null && subject.Definitions.Count + subject.Facets.Sum(facet => facet.Facts.Count) > answer.Statements.Count;
}
