using System.Runtime.CompilerServices;
using System.Text.Json;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;
using TeachBot.Slack.Workspaces;

namespace TeachBot.Slack.Rendering;

/// <summary>
/// Writes messages as Block Kit: text as rich text, where no letter of the notes is taken for a sign; comparisons as real tables; sources
/// in small print; pictures with their alternative text.
/// </summary>
/// <param name="pictures">Brings pictures to Slack.</param>
/// <param name="words">The words of a language.</param>
internal sealed class MessageRenderer(IPictures pictures, Func<string, SlackWords> words)
{
    private const int MostPictures = 5;
    private const int MostActions = 8;

    // A class asks the same questions, and the bot answers them with the same message: it is written once, for as long as anybody keeps it.
    private readonly ConditionalWeakTable<Message, Rendered> _messages = [];
    private readonly ConditionalWeakTable<Message, Rendered> _views = [];

    /// <summary>Writes a message.</summary>
    internal ValueTask<Rendered> RenderAsync(
        Workspace workspace,
        Message message,
        string language,
        Shape shape,
        CancellationToken cancellation
    ) =>
        WrittenFor(shape).TryGetValue(message, out var written)
            ? new(written)
            : WriteAsync(workspace, message, language, shape, cancellation);

    private async ValueTask<Rendered> WriteAsync(
        Workspace workspace,
        Message message,
        string language,
        Shape shape,
        CancellationToken cancellation
    )
    {
        var pages = Pages.Of(Pieces.Of(message.Document));
        var page = Math.Clamp(shape.Page, 0, pages.Count - 1);
        var next =
            page + 1 < pages.Count && shape.PageId?.Invoke(page + 1) is { } id
                ? new Button(id, words(language).Continue) { Style = ButtonStyle.Primary }
                : null;
        IReadOnlyList<Choice> choices = next is null ? message.Choices : [next, .. message.Choices];
        var said =
            page == 0 ? message : message with { Document = new Document([.. pages[page].Select(piece => piece.Block)]), Attachments = [] };
        var text = Core.Text.Graphemes.Cut(Mrkdwn.Escape(PlainText.Of(said)), SlackLimits.Text);
        text = string.IsNullOrWhiteSpace(text) ? "…" : text;
        var shown = await PicturesAsync(workspace, said.Attachments, cancellation);
        var isCut = page + 1 < pages.Count && next is null;
        var hasTable = !shape.IsView && pages[page].Any(piece => piece.Block is Table);
        var rendered = Shown(shown) with
        {
            WithoutPictures = shown.Any(picture => picture.File is not null)
                ? Shown([.. shown.Select(picture => picture with { File = null })])
                : null,
        };
        if (pages.Count == 1 && message.Attachments.Count + message.Files.Count == 0)
        {
            WrittenFor(shape).AddOrUpdate(message, rendered);
        }

        return rendered;

        Rendered Shown(IReadOnlyList<Picture> pictures) =>
            new(text, Blocks(pictures, hasTable))
            {
                WithoutTable = hasTable ? new Rendered(text, Blocks(pictures, canHaveTable: false)) : null,
                Next = next,
                HasMenuOfSeveral = choices.Any(choice => choice is Menu { Most: > 1 }),
            };

        ReadOnlyMemory<byte> Blocks(IReadOnlyList<Picture> pictures, bool canHaveTable) =>
            JsonBytes.Of(json =>
            {
                json.WriteStartArray();
                var writer = new BlockWriter(json, canHaveTable);
                foreach (var piece in pages[page].Where(piece => piece.Length > 0))
                {
                    writer.Write(piece);
                }

                if (isCut || writer.Count + pictures.Count + choices.Count == 0)
                {
                    writer.Write(new Piece(new Paragraph([new Words("…")]), 0));
                }

                foreach (var picture in pictures)
                {
                    Write(json, writer, picture);
                }

                Choices.Write(json, choices, words(language), MostActions);
                json.WriteEndArray();
            });
    }

    private ConditionalWeakTable<Message, Rendered> WrittenFor(Shape shape) => shape.IsView ? _views : _messages;

    private async Task<IReadOnlyList<Picture>> PicturesAsync(
        Workspace workspace,
        IReadOnlyList<Attachment> attachments,
        CancellationToken cancellation
    )
    {
        var shown = new List<Picture>();
        foreach (var attachment in attachments.Take(MostPictures))
        {
            shown.Add(new Picture(attachment, await pictures.FindAsync(workspace, attachment.Source, attachment.Caption, cancellation)));
        }

        return shown;
    }

    /// <summary>What can't be shown is said.</summary>
    private static void Write(Utf8JsonWriter json, BlockWriter writer, Picture picture)
    {
        var attachment = picture.Attachment;
        if (picture.File is null)
        {
            writer.Write(new Piece(new Note([new Words(attachment.InWords)]), 0));
            return;
        }

        json.WriteStartObject();
        json.WriteString("type", "image");
        json.WriteStartObject("slack_file");
        json.WriteString("id", picture.File);
        json.WriteEndObject();
        json.WriteString("alt_text", Mrkdwn.Cut(attachment.AlternativeText, SlackLimits.ImageText));
        if (!string.IsNullOrWhiteSpace(attachment.Caption))
        {
            json.WritePlain("title", Mrkdwn.Cut(attachment.Caption, SlackLimits.ImageText));
        }

        json.WriteEndObject();
    }

    private sealed record Picture(Attachment Attachment, string? File);
}
