using TeachBot.Commands.Handling;
using TeachBot.Commands.Rooms;
using TeachBot.Core.Chat;
using TeachBot.Core.Commands;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;

namespace TeachBot.Commands.Helping;

/// <summary>What the bot can do, short, with buttons to try it.</summary>
/// <param name="parts">What it is made of.</param>
/// <param name="commands">All commands, to be listed.</param>
internal sealed class HelpCommand(ChatParts parts, Func<IReadOnlyList<CommandSpec>> commands) : ICommand
{
    internal const string Name = "help";

    public CommandSpec Spec { get; } = parts.Specs.Command(Name);

    public ValueTask<Outcome> RunAsync(CommandInvoked invoked, Room room, CancellationToken cancellation) =>
        new(new Reply(Of(room), Audience.Asker));

    internal Message Of(Room room)
    {
        var words = room.Words.Help;
        var lines = commands()
            .Where(spec => !spec.IsForTeachers || room.IsTeacher)
            .Select(spec =>
                (IReadOnlyList<Inline>)
                    [new Code("/" + spec.Names.For(room.Language)), new Words("　" + spec.Description.For(room.Language))]
            );
        var example = room.Course is { } course
            ? CourseIndex.Of(course).Concepts.Where(term => term.Definitions.Count + term.Facets.Count > 0).Take(1)
            : [];
        return new Message(
            new Document([
                new Heading([new Words(words.Title)]),
                new Paragraph([new Words(words.Intro)]),
                new BulletList([.. lines]),
                new Note([new Words(words.Plain)]),
            ])
        )
        {
            Choices =
            [
                .. example.SelectMany(term => Presses.Asking(room.Words.Ask.AskName.Fill(term.Name))),
                new Button($"{Presses.Run}:quiz", words.Quiz),
                new Button($"{Presses.Run}:topics", words.Topics),
            ],
        };
    }
}
