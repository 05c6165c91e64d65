using System.Text.Json;

namespace TeachBot.Slack.Rendering;

/// <summary>A message as Slack is sent it, without what tells where it goes.</summary>
/// <param name="Text">All that it says, escaped: for notifications, and for who can't see blocks.</param>
/// <param name="Blocks">A JSON array.</param>
internal sealed record Rendered(string Text, ReadOnlyMemory<byte> Blocks)
{
    private Whole? _alone;

    /// <summary>The same with its pictures said instead of shown, for when Slack does not have them ready; null where there are none.</summary>
    internal Rendered? WithoutPictures { get; init; }

    /// <summary>
    /// The same with its table as points, for where Slack takes none; null where there is none. Slack's pages say that a table stands in messages, and nothing of those that only one person sees
    /// or that go by a <c>response_url</c>.
    /// </summary>
    internal Rendered? WithoutTable { get; init; }

    /// <summary>Whether Slack may refuse it and take a plainer one, so that it has to go a way on which Slack says so: an acknowledgement is none.</summary>
    internal bool MayBeRefused => WithoutPictures is not null || WithoutTable is not null;

    /// <summary>It as a reply that only one person sees, which most are: written once for all who ask the same.</summary>
    internal ReadOnlyMemory<byte> Alone(Func<ReadOnlyMemory<byte>> write) => (_alone ??= new Whole(write())).Json;

    /// <summary>Writes it as members of the object that the writer is in. Links are left as they are: what they lead to is not unfolded below.</summary>
    internal void WriteTo(Utf8JsonWriter json)
    {
        json.WriteString("text", Text);
        json.WritePropertyName("blocks");
        json.WriteRawValue(Blocks.Span, skipInputValidation: true);
        json.WriteBoolean("unfurl_links", false);
        json.WriteBoolean("unfurl_media", false);
    }

    private sealed class Whole(ReadOnlyMemory<byte> json)
    {
        internal ReadOnlyMemory<byte> Json { get; } = json;
    }
}
