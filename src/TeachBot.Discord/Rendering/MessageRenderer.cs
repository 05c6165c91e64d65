using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using TeachBot.Core.Messages;
using TeachBot.Core.Text;

namespace TeachBot.Discord.Rendering;

/// <summary>
/// Writes messages as Discord's second generation of components: text in full width with real headings and small print, buttons and menus
/// where they belong, pictures in a gallery with their alternative text. On a phone the older embeds are narrower, cut their fields into
/// columns and push the buttons away from what they belong to.
/// </summary>
/// <param name="files">The notes' pictures.</param>
/// <param name="words">The words of a language.</param>
internal sealed class MessageRenderer(INoteFiles files, Func<string, DiscordWords> words)
{
    /// <summary>Room is left for what is said of pictures that can't be shown.</summary>
    private const int LongestPage = DiscordLimits.TextDisplay - 100;

    /// <summary>A message that says less than nothing is refused by Discord.</summary>
    private const string Nothing = "…";

    // A class asks the same questions, and the bot answers them with the same message: it is written once, for as long as anybody keeps it.
    private readonly ConditionalWeakTable<Message, Payload> _open = [];
    private readonly ConditionalWeakTable<Message, Payload> _private = [];

    /// <summary>Writes a message.</summary>
    internal ValueTask<Payload> RenderAsync(Message message, string language, Shape shape, CancellationToken cancellation) =>
        shape.IsTheSameForAll && WrittenFor(shape).TryGetValue(message, out var written)
            ? new(written)
            : WriteAsync(message, language, shape, cancellation);

    private async ValueTask<Payload> WriteAsync(Message message, string language, Shape shape, CancellationToken cancellation)
    {
        var pages = Pages.Of(MarkdownWriter.Blocks(message.Document), LongestPage);
        var page = Math.Clamp(shape.Page, 0, pages.Count - 1);
        var (pictures, text) =
            page == 0 && message.Attachments.Count > 0
                ? await PicturesAsync(message.Attachments, pages[0], cancellation)
                : ([], pages[page]);
        var next = page + 1 < pages.Count ? shape.PageId?.Invoke(page + 1) : null;
        if (page + 1 < pages.Count && next is null)
        {
            text += "\n…";
        }

        var files = page == 0 ? FilesOf(message, DiscordLimits.Files - pictures.Count) : [];
        IEnumerable<Choice> choices = next is null
            ? message.Choices
            : [new Button(next, words(language).Continue) { Style = ButtonStyle.Primary }, .. message.Choices];
        var payload = Payload.Write(
            (Text: text, Pictures: pictures, Files: files, Choices: choices, Shape: shape),
            static (json, shown) =>
            {
                json.WriteNumber("flags", MessageFlags.Components | (shown.Shape.IsPrivate ? MessageFlags.Ephemeral : 0));
                json.WriteStartArray("components");
                WriteText(json, shown.Text);
                Rows.Write(
                    json,
                    shown.Choices,
                    DiscordLimits.Components - 1 - WriteGallery(json, shown.Pictures) - WriteFiles(json, shown.Files)
                );
                json.WriteEndArray();
                WriteAttachments(
                    json,
                    [
                        .. shown.Pictures.Select(picture => (picture.File.Name, picture.Description)),
                        .. shown.Files.Select(file => (file.Name, Description: file.Name)),
                    ]
                );
                WriteEnvelope(json, shown.Shape);
            }
        );
        if (pages.Count == 1 && message.Attachments.Count + message.Files.Count == 0)
        {
            if (shape.IsTheSameForAll)
            {
                WrittenFor(shape).AddOrUpdate(message, payload);
            }

            return payload;
        }

        return payload with
        {
            Files = [.. pictures.Select(picture => picture.File), .. files],
        };
    }

    private ConditionalWeakTable<Message, Payload> WrittenFor(Shape shape) => shape.IsPrivate ? _private : _open;

    private static List<UploadedFile> FilesOf(Message message, int room) =>
        [
            .. message
                .Files.Select(file => new UploadedFile(file.Name, file.MediaType, Encoding.UTF8.GetBytes(file.Text)))
                .Where(file => file.Bytes.Length <= DiscordLimits.FileBytes)
                .Take(room),
        ];

    private async Task<(List<Picture> Pictures, string Text)> PicturesAsync(
        IReadOnlyList<Attachment> attachments,
        string text,
        CancellationToken cancellation
    )
    {
        var pictures = new List<Picture>();
        foreach (var attachment in attachments)
        {
            if (
                pictures.Count < DiscordLimits.Files
                && await files.ReadAsync(attachment.Source, cancellation) is { } file
                && file.MediaType != MediaTypes.Drawing
                && file.Bytes.Length <= DiscordLimits.FileBytes
            )
            {
                var name = $"figure-{pictures.Count}{MediaTypes.Extension(file.MediaType)}";
                pictures.Add(
                    new Picture(
                        new UploadedFile(name, file.MediaType, file.Bytes),
                        Rows.Cut(attachment.AlternativeText, DiscordLimits.FileDescription)
                    )
                );
            }
            else
            {
                text = Beside(text, attachment);
            }
        }

        return (pictures, text);
    }

    /// <summary>What can't be shown is said.</summary>
    private static string Beside(string text, Attachment attachment)
    {
        var line = new StringBuilder();
        Markdown.Escape(line, attachment.InWords, isLineStart: true);
        var with = $"{text}\n-# {line.Replace('\n', ' ')}";
        return with.Length <= LongestPage ? with : text;
    }

    private static void WriteText(Utf8JsonWriter json, string text)
    {
        json.WriteStartObject();
        json.WriteNumber("type", ComponentType.TextDisplay);
        json.WriteString(
            "content",
            string.IsNullOrWhiteSpace(text) ? Nothing : Graphemes.Cut(JapaneseText.WellFormed(text), DiscordLimits.TextDisplay)
        );
        json.WriteEndObject();
    }

    /// <summary>Writes the pictures.</summary>
    /// <returns>How many components they take.</returns>
    private static int WriteGallery(Utf8JsonWriter json, List<Picture> pictures)
    {
        if (pictures.Count == 0)
        {
            return 0;
        }

        json.WriteStartObject();
        json.WriteNumber("type", ComponentType.MediaGallery);
        json.WriteStartArray("items");
        foreach (var picture in pictures)
        {
            json.WriteStartObject();
            json.WriteStartObject("media");
            json.WriteString("url", $"attachment://{picture.File.Name}");
            json.WriteEndObject();
            json.WriteString("description", picture.Description);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        return 1;
    }

    /// <summary>Writes files to keep: in messages of components, Discord shows none that no component names.</summary>
    /// <returns>How many components they take.</returns>
    private static int WriteFiles(Utf8JsonWriter json, List<UploadedFile> files)
    {
        foreach (var file in files)
        {
            json.WriteStartObject();
            json.WriteNumber("type", ComponentType.File);
            json.WriteStartObject("file");
            json.WriteString("url", $"attachment://{file.Name}");
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return files.Count;
    }

    /// <summary>Always written: an edit keeps the files that it does not name.</summary>
    private static void WriteAttachments(Utf8JsonWriter json, IReadOnlyList<(string Name, string Description)> files)
    {
        json.WriteStartArray("attachments");
        foreach (var (id, file) in files.Index())
        {
            json.WriteStartObject();
            json.WriteString("id", id.ToString(CultureInfo.InvariantCulture));
            json.WriteString("filename", file.Name);
            json.WriteString("description", file.Description);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteEnvelope(Utf8JsonWriter json, Shape shape)
    {
        // Nobody is ever notified by what a message says; the person who is answered is, by the answer itself.
        json.WriteStartObject("allowed_mentions");
        json.WriteStartArray("parse");
        json.WriteEndArray();
        if (!string.IsNullOrEmpty(shape.AnswerTo))
        {
            json.WriteBoolean("replied_user", true);
        }

        json.WriteEndObject();
        if (!string.IsNullOrEmpty(shape.AnswerTo))
        {
            json.WriteStartObject("message_reference");
            json.WriteString("message_id", shape.AnswerTo);
            json.WriteBoolean("fail_if_not_exists", false);
            json.WriteEndObject();
        }

        if (!string.IsNullOrEmpty(shape.Nonce))
        {
            json.WriteString("nonce", shape.Nonce);
            json.WriteBoolean("enforce_nonce", true);
        }
    }

    private sealed record Picture(UploadedFile File, string Description);
}
