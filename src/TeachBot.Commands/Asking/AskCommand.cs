using TeachBot.Commands.Handling;
using TeachBot.Commands.Rooms;
using TeachBot.Content;
using TeachBot.Content.Asking;
using TeachBot.Content.Reading;
using TeachBot.Core.Chat;
using TeachBot.Core.Commands;
using TeachBot.Core.Effects;
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
        var remembered = CourseIndex.Of(course).Answers.Answer(course, question, parts.Conversations.LastOf(room.Origin));
        var answer = remembered.Answer;
        if (answer.Kind != AnswerKinds.SmallTalk)
        {
            parts.Conversations.Remember(room.Origin, answer.Asked);
        }

        if (answer.Miss is not { } miss)
        {
            return new Reply(remembered.MessageIn(room.Language, given => _message.Of(given, course, room)), audience);
        }

        var key = answer.Kind == AnswerKinds.SmallTalk ? "" : JapaneseText.Key(question);
        await KeepAsync(question, key, room, cancellation);
        return new Reply(_miss.Of(answer, miss, key, room), audience);
    }

    /// <summary>Keeps what the notes lack, and not who asked. Nothing is said of it: it is no answer, and may fail.</summary>
    private async ValueTask KeepAsync(string question, string key, Room room, CancellationToken cancellation)
    {
        if (key.Length == 0)
        {
            return;
        }

        try
        {
            var (origin, text) = (room.Origin, JapaneseText.WellFormed(question).Trim());
            await parts.Effects.ApplyAsync(
                new Effect($"miss:{origin.Id}", origin.At, [new QuestionMissed(origin.Channel.Workspace, text, key, origin.At)]),
                cancellation
            );
        }
        catch (StoreUnavailableException)
        {
            // The store has told the operator.
        }
    }
}
