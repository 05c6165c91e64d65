using System.Globalization;
using TeachBot.Commands.Asking;
using TeachBot.Commands.Handling;
using TeachBot.Commands.Rooms;
using TeachBot.Content;
using TeachBot.Core.Chat;
using TeachBot.Core.Commands;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;
using Section = TeachBot.Content.Reading.Section;

namespace TeachBot.Commands.Topics;

/// <summary>Browses the notes by menus: lectures, their headings, and what stands under each.</summary>
internal sealed class TopicsCommand(ChatParts parts) : ICommand, IChoiceHandler
{
    internal const string Name = "topics";
    private const int PageSize = 20;

    public CommandSpec Spec { get; } = parts.Specs.Command(Name) with { NeedsNotes = true };

    public string Prefix => Presses.Topics;

    public ValueTask<Outcome> RunAsync(CommandInvoked invoked, Room room, CancellationToken cancellation) =>
        new(new Reply(Top(room.Taught, 0, room), Audience.Asker));

    public ValueTask<Outcome> ChooseAsync(ChoiceMade made, string rest, Room room, CancellationToken cancellation)
    {
        var course = room.Taught;

        // A menu's id says where it stands, its value which child was chosen.
        var place = OutlinePlace.Read(rest);
        if (
            place is not null
            && made.Values.Count == 1
            && int.TryParse(made.Values[0], NumberStyles.None, CultureInfo.InvariantCulture, out var child)
        )
        {
            place = place.Child(child);
        }

        if (place is { Steps.Count: 0 })
        {
            return new(new Reply(Top(course, place.Page, room), Audience.Asker) { IsInPlace = true });
        }

        var shown = place?.In(course) is { } section
            ? Of(section, place, course, room)
            : Top(course, 0, room) with
            {
                Document = Document.Of(room.Words.Topics.Changed),
            };
        return new(new Reply(shown, Audience.Asker) { IsInPlace = true });
    }

    /// <summary>The lectures; the headings of the only one.</summary>
    private static Message Top(Course course, int page, Room room)
    {
        var lectures = course.Knowledge.Lectures;
        if (lectures.Count == 1)
        {
            return Of(lectures[0].Root, new OutlinePlace([0], page), course, room);
        }

        return lectures.Count == 0
            ? new Message(Document.Of(room.Words.Topics.Nothing))
            : new Message(
                new Document([new Heading([new Words(room.Words.Topics.Title)]), List(lectures.Select(lecture => lecture.Title), page)])
            )
            {
                Choices =
                [
                    Menu(new OutlinePlace([], page), lectures.Select(lecture => lecture.Title), room),
                    .. Pages(new OutlinePlace([], page), lectures.Count, room),
                ],
            };
    }

    private static Message Of(Section section, OutlinePlace place, Course course, Room room)
    {
        var (words, titles) = (room.Words.Topics, section.Children.Select(child => child.Title).ToList());
        var name = section.Level == 0 || section.Parent is null ? course.Knowledge.Lectures[place.Steps[0]].Title : section.Title;
        var blocks = new List<Block> { new Heading([new Words(name)]) };

        // Notes often begin with a list of what follows, which the outline is itself.
        blocks.AddRange(
            StatementBlocks.Of(
                [
                    .. course
                        .StatementsIn(section)
                        .Where(statement => !titles.Contains(statement.Text))
                        .Select(statement => statement with { Subject = null }),
                ],
                room.Words.Ask
            )
        );
        if (titles.Count > 0)
        {
            blocks.Add(List(titles, place.Page));
        }

        return new Message(new Document(blocks))
        {
            Choices =
            [
                .. titles.Count > 0 ? [Menu(place, titles, room)] : Array.Empty<Choice>(),
                .. Pages(place, titles.Count, room),
                .. CourseIndex.Of(course).IsQuizzed(name) ? Presses.Button(Presses.Quiz, name, words.Quiz) : [],
                .. place.Steps.Count > 1 || course.Knowledge.Lectures.Count > 1
                    ? Presses.Button(Presses.Topics, place.Above().ToString(), words.Back)
                    : [],
            ],
        };
    }

    private static BulletList List(IEnumerable<string> titles, int page) =>
        new([.. titles.Skip(page * PageSize).Take(PageSize).Select(title => (IReadOnlyList<Inline>)[new Words(title)])]);

    private static Menu Menu(OutlinePlace place, IEnumerable<string> titles, Room room) =>
        new(
            $"{Presses.Topics}:{place}",
            room.Words.Topics.Open,
            [
                .. titles
                    .Select((title, number) => new MenuOption(number.ToString(CultureInfo.InvariantCulture), title))
                    .Skip(place.Page * PageSize)
                    .Take(PageSize),
            ]
        );

    private static IEnumerable<Choice> Pages(OutlinePlace place, int count, Room room) =>
        [
            .. place.Page > 0
                ? Presses.Button(Presses.Topics, (place with { Page = place.Page - 1 }).ToString(), room.Words.Topics.Previous)
                : [],
            .. (place.Page + 1) * PageSize < count
                ? Presses.Button(Presses.Topics, (place with { Page = place.Page + 1 }).ToString(), room.Words.Topics.Next)
                : [],
        ];
}
