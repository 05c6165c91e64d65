using TeachBot.Commands.Asking;
using TeachBot.Commands.Handling;
using TeachBot.Commands.Rooms;
using TeachBot.Content;
using TeachBot.Content.Asking;
using TeachBot.Content.Knowledge;
using TeachBot.Content.Reading;
using TeachBot.Core.Chat;
using TeachBot.Core.Commands;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;

namespace TeachBot.Commands.Comparing;

/// <summary>Compares two or three concepts.</summary>
internal sealed class CompareCommand(ChatParts parts) : ICommand, ISuggester, IChoiceHandler
{
    internal const string Name = "compare";

    private static readonly string[] Options = ["first", "second", "third"];
    private readonly AnswerMessage _message = new(new Sources(parts.LinkOf));

    public CommandSpec Spec { get; } =
        parts.Specs.Command(
            Name,
            [.. Options.Select((name, at) => parts.Specs.Option(Name, name) with { IsRequired = at < 2, HasSuggestions = true })]
        ) with
        {
            NeedsNotes = true,
        };

    public string Prefix => Presses.Compare;

    public ValueTask<Outcome> RunAsync(CommandInvoked invoked, Room room, CancellationToken cancellation) =>
        new(
            Compare(
                [.. Options.Select(name => invoked.Arguments.GetValueOrDefault(name, "")).Where(name => !string.IsNullOrWhiteSpace(name))],
                room
            )
        );

    public ValueTask<Outcome> ChooseAsync(ChoiceMade made, string rest, Room room, CancellationToken cancellation) =>
        new(Compare([.. rest.Split('|', StringSplitOptions.RemoveEmptyEntries).Take(Options.Length)], room));

    public Suggestions Suggest(SuggestionsWanted wanted, Room room) => QuestionSuggestions.Names(wanted.Typed, room);

    private Reply Compare(string[] names, Room room)
    {
        var (words, course) = (room.Words.Compare, room.Taught);
        if (names.Any(name => name.Length > ContentLimits.QuestionLength))
        {
            return Replies.Private(room.Words.Ask.TooLong, names.Max(name => name.Length), ContentLimits.QuestionLength);
        }

        if (names.Length < 2)
        {
            return names.Length == 1 ? One(names[0], course, room) : Replies.Private(words.TwoNames);
        }

        var answer = course.Compare(names);
        if (answer.Miss is { } miss)
        {
            return new Reply(new MissMessage(new Sources(parts.LinkOf)).Of(answer, miss, "", default, room), Audience.Asker);
        }

        return answer.Comparison is { Concepts.Count: > 1 } ? Shown(answer, course, room) : Replies.Private(words.NotTwo, names[0]);
    }

    /// <summary>「AとB」 may be one word to a platform; and whoever names one concept is offered those beside it.</summary>
    private Reply One(string name, Course course, Room room)
    {
        if (course.TermNamed(name) is { } term)
        {
            var beside = CourseIndex.BesideOf(term);
            return new Reply(
                new Message(Document.Of(room.Words.Compare.WithWhat.Fill(term.Name)))
                {
                    Choices = [.. beside.SelectMany(other => Presses.Button(Presses.Compare, $"{term.Name}|{other.Name}", other.Name))],
                },
                Audience.Asker
            );
        }

        var parted = name.Split(['と', '、', ',', '・', '/'], 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parted.Length == 2 ? Compare(parted, room) : Replies.Private(room.Words.Compare.TwoNames);
    }

    private Reply Shown(Answer answer, Course course, Room room)
    {
        if (answer.Subject is Term subject)
        {
            parts.Conversations.Remember(room.Origin, subject.Name);
        }

        var message = _message.Of(answer, course, room);
        var title = new Heading([new Words(room.Words.Compare.Title.Fill(string.Join("・", answer.Comparison!.Concepts)))]);
        return new Reply(message with { Document = new Document([title, .. message.Document.Blocks]) }, Audience.Asker);
    }
}
