using System.Text;
using System.Text.RegularExpressions;
using TeachBot.Core.Text;

namespace TeachBot.Slack.Rendering;

/// <summary>Text where Slack looks for people, channels and links: three letters are escaped, and nobody is called.</summary>
internal static partial class Mrkdwn
{
    /// <summary>Text that stands there letter for letter.</summary>
    internal static string Escape(string text) =>
        JapaneseText
            .WellFormed(text)
            .Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal);

    /// <summary>The beginning of a text that is escaped already, whole letters of it.</summary>
    /// <param name="escaped">The text.</param>
    /// <param name="longest">How long it may be, in bytes of UTF-8; one byte is an ASCII letter.</param>
    internal static string CutEscaped(string escaped, int longest)
    {
        if (Encoding.UTF8.GetByteCount(escaped) <= longest)
        {
            return escaped;
        }

        // A unit of UTF-16 is at most three bytes: a third as many units as there are bytes too many is never too much to drop.
        var most = longest;
        var cut = Graphemes.Cut(escaped, most);
        while (Encoding.UTF8.GetByteCount(cut) is var bytes && bytes > longest)
        {
            most -= Math.Max(1, (bytes - longest) / 3);
            cut = Graphemes.Cut(escaped, most);
        }

        return HalfEscaped().Replace(cut, "");
    }

    // &am, maybe with the sign that says that it was cut.
    [GeneratedRegex("&[a-z]{0,3}(?=…?$)")]
    private static partial Regex HalfEscaped();

    /// <summary>A label within its bound; Slack takes none that is empty.</summary>
    internal static string Cut(string label, int longest) =>
        string.IsNullOrWhiteSpace(label) ? "…" : Graphemes.Cut(JapaneseText.WellFormed(label), longest);
}
