using TeachBot.Commands.Asking;
using TeachBot.Commands.Handling;
using TeachBot.Commands.Rooms;
using TeachBot.Content;
using TeachBot.Content.Knowledge;
using TeachBot.Core.Chat;
using TeachBot.Core.Commands;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;
using TeachBot.Core.Text;

namespace TeachBot.Commands.Figures;

/// <summary>Shows a figure of the notes.</summary>
internal sealed class FigureCommand(ChatParts parts) : ICommand, ISuggester, IChoiceHandler
{
    internal const string Name = "figure";
    private const string Of = "name";
    private const int LongestName = 200;

    private readonly Sources _sources = new(parts.LinkOf);

    public CommandSpec Spec { get; } =
        parts.Specs.Command(Name, parts.Specs.Option(Name, Of) with { HasSuggestions = true }) with
        {
            NeedsNotes = true,
        };

    public string Prefix => Presses.Figure;

    public ValueTask<Outcome> RunAsync(CommandInvoked invoked, Room room, CancellationToken cancellation) =>
        new(Show(invoked.Arguments.GetValueOrDefault(Of, ""), room));

    public ValueTask<Outcome> ChooseAsync(ChoiceMade made, string rest, Room room, CancellationToken cancellation) =>
        new(Show(made.Values.Count > 0 ? made.Values[0] : rest, room));

    public Suggestions Suggest(SuggestionsWanted wanted, Room room) =>
        new([
            .. Meant(wanted.Typed, room)
                .Select(figure => figure.Caption)
                .Distinct()
                .Where(caption => caption.Length <= Choice.LongestId)
                .Take(Menu.MostOptions)
                .Select(caption => new Suggestion(caption, caption)),
        ]);

    private Reply Show(string name, Room room)
    {
        var (words, course) = (room.Words.Figure, room.Taught);
        if (course.Knowledge.Figures.Count == 0)
        {
            return Replies.Private(words.None);
        }

        var meant = Meant(name, room).DistinctBy(figure => (figure.Source, figure.Caption)).ToList();
        if (meant.Count == 1)
        {
            return One(meant[0], course, room);
        }

        var offered = meant.Count > 0 ? meant : [.. course.Knowledge.Figures.DistinctBy(figure => (figure.Source, figure.Caption))];
        return new Reply(
            new Message(Document.Of(meant.Count > 0 ? words.Choose : words.NotFound.Fill(Graphemes.Cut(name, 60))))
            {
                Choices =
                [
                    new Menu(
                        Presses.Figure + ":",
                        words.Title,
                        [
                            .. offered
                                .Where(figure => figure.Caption.Length is > 0 and <= Choice.LongestId)
                                .DistinctBy(figure => figure.Caption, StringComparer.Ordinal)
                                .Take(Menu.MostOptions)
                                .Select(figure => new MenuOption(
                                    figure.Caption,
                                    figure.Caption,
                                    Graphemes.Cut(figure.AlternativeText, 90)
                                )),
                        ]
                    ),
                ],
            },
            Audience.Asker
        );
    }

    private Reply One(NotedFigure figure, Course course, Room room) =>
        new(
            new Message(
                new Document([
                    new Heading([new Words(figure.Caption)]),
                    .. Pictures.Linked([figure], course, room.Words.Ask),
                    .. _sources.Of([figure.Fact.Citation], room.Words.Ask),
                ])
            )
            {
                Attachments = Pictures.Attached([figure], course),
            },
            Audience.Asker
        );

    /// <summary>
    /// The figures of that caption; else those with the name in caption, description, concept or headings. All for no name.
    /// </summary>
    private static IEnumerable<NotedFigure> Meant(string name, Room room)
    {
        if (room.Course is null)
        {
            return [];
        }

        var (figures, key) = (room.Course.Knowledge.Figures, JapaneseText.Key(name.Length > LongestName ? name[..LongestName] : name));
        var exact = figures.Where(figure => JapaneseText.Key(figure.Caption) == key).ToList();
        return exact.Count > 0 ? exact
            : key.Length == 0 ? figures
            : figures.Where(figure =>
                figure
                    .Fact.Citation.Path.Append(figure.Caption)
                    .Append(figure.AlternativeText)
                    .Append(figure.Fact.Subject?.Name ?? "")
                    .Any(text => JapaneseText.Key(text).Contains(key, StringComparison.Ordinal))
            );
    }
}
