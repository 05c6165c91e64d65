using TeachBot.Commands.Wording;
using TeachBot.Content.Knowledge;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;

namespace TeachBot.Commands.Asking;

/// <summary>Shows figures of the notes: files go with the message, addresses elsewhere are linked.</summary>
internal sealed class Pictures(Func<NotedFigure, string?> fileOf)
{
    internal IReadOnlyList<Attachment> Attached(IEnumerable<NotedFigure> figures) =>
        [.. figures.Select(figure => (figure, File: fileOf(figure))).Where(pair => pair.File is not null).Select(pair => new Attachment(pair.File!, pair.figure.Caption, Shown(pair.figure)))];

    internal IEnumerable<Block> Linked(IEnumerable<NotedFigure> figures, AskWords words) => figures.Where(figure => fileOf(figure) is null).Select(figure => new Note(
        [Uri.TryCreate(figure.Source, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? new Link(words.FigureLink.Fill(figure.Caption), address) : new Words(words.FigureLink.Fill(Shown(figure)))]));

    private static string Shown(NotedFigure figure) => figure.AlternativeText.Length > 0 ? figure.AlternativeText : figure.Caption;
}
