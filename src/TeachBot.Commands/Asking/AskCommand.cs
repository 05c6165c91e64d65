using TeachBot.Commands.Handling;
using TeachBot.Commands.Rooms;
using TeachBot.Content;
using TeachBot.Content.Asking;
using TeachBot.Content.Reading;
using TeachBot.Core.Chat;
using TeachBot.Core.Commands;
using TeachBot.Core.Effects;
using TeachBot.Core.Messages;
using TeachBot.Core.Stores;
using TeachBot.Core.Text;
using TeachBot.Learning.Feedback;

namespace TeachBot.Commands.Asking;

/// <summary>Answers a question from the notes.</summary>
internal sealed class AskCommand(ChatParts parts) : ICommand, ISuggester, IChoiceHandler
{
    internal const string Name = "ask";
    internal const string Question = "question";

    private readonly AnswerMessage _message = new(new Sources(parts.LinkOf));
    private readonly MissMessage _miss = new(new Sources(parts.LinkOf));

    public CommandSpec Spec { get; } =
        parts.Specs.Command(Name, parts.Specs.Option(Name, Question) with { IsRequired = true, HasSuggestions = true }) with
        {
            NeedsNotes = true,
        };

    public string Prefix => Presses.Ask;

    public ValueTask<Outcome> RunAsync(CommandInvoked invoked, Room room, CancellationToken cancellation) =>
        AnswerAsync(invoked.Arguments.GetValueOrDefault(Question, ""), room, Audience.Asker, cancellation);

    public ValueTask<Outcome> ChooseAsync(ChoiceMade made, string rest, Room room, CancellationToken cancellation) =>
        AnswerAsync(rest, room, Audience.Asker, cancellation);

    public Suggestions Suggest(SuggestionsWanted wanted, Room room) => QuestionSuggestions.For(wanted.Typed, room);

    /// <summary>The answer, or what the notes lack.</summary>
    internal async ValueTask<Outcome> AnswerAsync(string question, Room room, Audience audience, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(question))
        {
            return Replies.Private(room.Words.Ask.Empty);
        }

        if (question.Length > ContentLimits.QuestionLength)
        {
            return Replies.Private(room.Words.Ask.TooLong, question.Length, ContentLimits.QuestionLength);
        }

        var course = room.Taught;
        var asked = CourseIndex.Of(course).Answers.InTurn(course, question, parts.Conversations.LastOf(room.Origin));
        if (asked.Select(one => one.Answer.Answer).LastOrDefault(answer => answer.Kind != AnswerKinds.SmallTalk) is { } last)
        {
            parts.Conversations.Remember(room.Origin, last.Asked);
        }

        await KeepAsync([.. asked.Where(one => IsMissed(one.Answer.Answer)).Select(one => one.Question)], room, cancellation);
        return new Reply(
            asked is [var (alone, answer)] ? Said(alone, answer, room) : SeveralMessage.Of(Each(asked, room), IsMore(question), room),
            audience
        );
    }

    private static bool IsMissed(Answer answer) => answer.Miss is not null && answer.Kind != AnswerKinds.SmallTalk;

    private static bool IsMore(string message) => Course.QuestionsIn(message).Count > Course.MostQuestions;

    /// <summary>A message for each question; the places that are near are numbered through.</summary>
    private IEnumerable<(string Question, Message Message)> Each(IReadOnlyList<(string Question, Remembered Answer)> asked, Room room)
    {
        var numbers = new NearNumbers(asked.Sum(one => one.Answer.Answer.Near.Count));
        foreach (var (question, answer) in asked)
        {
            yield return (question, Said(question, answer, room, numbers));
            numbers = numbers.After(answer.Answer.Near.Count);
        }
    }

    private Message Said(string question, Remembered remembered, Room room, NearNumbers? numbers = null)
    {
        var answer = remembered.Answer;
        return answer.Miss is { } miss
            ? _miss.Of(
                answer,
                miss,
                IsMissed(answer) ? JapaneseText.Key(question) : "",
                numbers ?? new NearNumbers(answer.Near.Count),
                room
            )
            : remembered.MessageIn(room.Language, given => _message.Of(given, room.Taught, room));
    }

    /// <summary>Keeps what the notes lack, and not who asked. Nothing is said of it: it is no answer, and may fail.</summary>
    private async ValueTask KeepAsync(IReadOnlyList<string> questions, Room room, CancellationToken cancellation)
    {
        var (origin, workspace) = (room.Origin, room.Origin.Channel.Workspace);
        var missed = questions
            .Select(question => new QuestionMissed(
                workspace,
                JapaneseText.WellFormed(question).Trim(),
                JapaneseText.Key(question),
                origin.At
            ))
            .Where(missed => missed.Key.Length > 0)
            .DistinctBy(missed => missed.Key)
            .ToList();
        if (missed.Count == 0)
        {
            return;
        }

        try
        {
            await parts.Effects.ApplyAsync(new Effect($"miss:{origin.Id}", origin.At, missed), cancellation);
        }
        catch (StoreUnavailableException)
        {
            // The store has told the operator.
        }
    }
}
