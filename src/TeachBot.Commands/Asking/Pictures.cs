using TeachBot.Commands.Wording;
using TeachBot.Content;
using TeachBot.Content.Knowledge;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;

namespace TeachBot.Commands.Asking;

/// <summary>Shows figures of the notes: files go with the message, addresses elsewhere are linked.</summary>
internal static class Pictures
{
    internal static IReadOnlyList<Attachment> Attached(IEnumerable<NotedFigure> figures, Course course) =>
        [.. figures.Select(figure => Of(figure, course)).OfType<Attachment>().DistinctBy(attachment => attachment.Source)];

    /// <summary>A figure as it goes with a message; null where it lies elsewhere.</summary>
    internal static Attachment? Of(NotedFigure figure, Course course) =>
        course.FileOf(figure) is { } file ? new Attachment(file, figure.Caption, Shown(figure)) : null;

    internal static IEnumerable<Block> Linked(IEnumerable<NotedFigure> figures, Course course, AskWords words) =>
        figures
            .Where(figure => course.FileOf(figure) is null)
            .Select(figure => new Note([
                Uri.TryCreate(figure.Source, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
                    ? new Link(words.FigureLink.Fill(figure.Caption), address)
                    : new Words(words.FigureLink.Fill(Shown(figure))),
            ]));

    private static string Shown(NotedFigure figure) => figure.AlternativeText.Length > 0 ? figure.AlternativeText : figure.Caption;
}
