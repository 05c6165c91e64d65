using System.Text.Json;
using TeachBot.Core.Documents;
using TeachBot.Core.Text;

namespace TeachBot.Slack.Rendering;

/// <summary>Writes parts of a line as elements of a rich text block, where words need no escaping.</summary>
internal sealed class RichText(Utf8JsonWriter json) : IInlineWriter
{
    private bool _isBold;

    /// <summary>Writes a section, a quote or the like.</summary>
    internal void Write(string type, IReadOnlyList<Inline> parts, bool isBold = false)
    {
        json.WriteStartObject();
        json.WriteString("type", type);
        json.WriteStartArray("elements");
        _isBold = isBold;
        foreach (var part in parts)
        {
            part.Accept(this);
        }

        if (PlainText.Of(new Document([new Paragraph(parts)])).Length == 0)
        {
            Text(" ");
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <inheritdoc/>
    public void Write(Words part) => Text(part.Text, _isBold ? "bold" : null);

    /// <inheritdoc/>
    public void Write(Strong part) => Text(part.Text, "bold");

    /// <inheritdoc/>
    public void Write(Code part) => Text(part.Text, "code");

    /// <inheritdoc/>
    public void Write(Link part)
    {
        if (part.Address.AbsoluteUri.Length > SlackLimits.Url)
        {
            Text(part.Text);
            return;
        }

        json.WriteStartObject();
        json.WriteString("type", "link");
        json.WriteString("url", part.Address.AbsoluteUri);
        json.WriteString("text", Mrkdwn.Cut(part.Text, SlackLimits.BlockText));
        json.WriteEndObject();
    }

    /// <summary>By name: Slack tells people who are mentioned by their id.</summary>
    public void Write(Person part)
    {
        if (part.Name.Length > 0 || part.User.Platform != SlackPlatform.PlatformName)
        {
            Text(part.Name.Length > 0 ? part.Name : part.User.Id);
            return;
        }

        json.WriteStartObject();
        json.WriteString("type", "user");
        json.WriteString("user_id", part.User.Id);
        json.WriteEndObject();
    }

    private void Text(string text, string? style = null)
    {
        if (text.Length == 0)
        {
            return;
        }

        json.WriteStartObject();
        json.WriteString("type", "text");
        json.WriteString("text", JapaneseText.WellFormed(text));
        if (style is not null)
        {
            json.WriteStartObject("style");
            json.WriteBoolean(style, true);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
