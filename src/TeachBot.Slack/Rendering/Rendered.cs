using System.Text.Json;
using TeachBot.Core.Messages;

namespace TeachBot.Slack.Rendering;

/// <summary>A message as Slack is sent it, without what tells where it goes.</summary>
/// <param name="Text">All that it says, escaped: for notifications, and for who can't see blocks.</param>
/// <param name="Blocks">A JSON array.</param>
internal sealed record Rendered(string Text, ReadOnlyMemory<byte> Blocks)
{
    private Whole? _alone;

    /// <summary>The same with its pictures said, for when Slack does not have them ready; null where there are none.</summary>
    internal Rendered? WithoutPictures { get; init; }

    /// <summary>
    /// The same with its table as points, for where Slack takes none; null where there is none. Slack's pages say that a table stands in
    /// messages, and nothing of those that only one person sees or that go by a <c>response_url</c>.
    /// </summary>
    internal Rendered? WithoutTable { get; init; }

    /// <summary>What leads to its next page; null where it has none.</summary>
    internal Button? Next { get; init; }

    /// <summary>Whether several can be chosen in it at once.</summary>
    internal bool HasMenuOfSeveral { get; init; }

    /// <summary>
    /// Whether it has something that Slack does not take everywhere, so that it has to go a way on which Slack says so, and then plainer,
    /// or whoever asked is told: an acknowledgement is none.
    /// </summary>
    internal bool MayBeRefused => WithoutPictures is not null || WithoutTable is not null || HasMenuOfSeveral;

    /// <summary>It as a reply that only one person sees, which most are: written once for all who ask the same.</summary>
    internal ReadOnlyMemory<byte> Alone(Func<ReadOnlyMemory<byte>> write) => (_alone ??= new Whole(write())).Json;

    /// <summary>Writes it as members of the object that the writer is in. What its links lead to is not unfolded.</summary>
    internal void WriteTo(Utf8JsonWriter json)
    {
        WriteBare(json, Text);
        json.WriteBoolean("unfurl_links", false);
        json.WriteBoolean("unfurl_media", false);
    }

    /// <summary>The same for a message that stands there already: its text is shorter, and nothing is unfolded anew.</summary>
    internal void WriteInPlaceTo(Utf8JsonWriter json) => WriteBare(json, Mrkdwn.CutEscaped(Text, SlackLimits.EditedTextBytes));

    /// <summary>The same for one person's eyes, for whom nothing is unfolded.</summary>
    internal void WritePrivatelyTo(Utf8JsonWriter json) => WriteBare(json, Text);

    private void WriteBare(Utf8JsonWriter json, string text)
    {
        json.WriteString("text", text);
        json.WritePropertyName("blocks");
        json.WriteRawValue(Blocks.Span, skipInputValidation: true);
    }

    private sealed class Whole(ReadOnlyMemory<byte> json)
    {
        internal ReadOnlyMemory<byte> Json { get; } = json;
    }
}
