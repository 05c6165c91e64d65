using TeachBot.Core.Text;

namespace TeachBot.Slack.Rendering;

/// <summary>Text where Slack looks for people, channels and links: three letters are escaped, and nobody is called.</summary>
internal static class Mrkdwn
{
    /// <summary>Text that stands there letter for letter.</summary>
    internal static string Escape(string text) =>
        JapaneseText.WellFormed(text).Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    /// <summary>A label within its bound; Slack takes none that is empty.</summary>
    internal static string Cut(string label, int longest) => string.IsNullOrWhiteSpace(label) ? "…" : Graphemes.Cut(JapaneseText.WellFormed(label), longest);
}
