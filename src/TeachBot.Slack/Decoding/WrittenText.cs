using System.Text;
using System.Text.RegularExpressions;

namespace TeachBot.Slack.Decoding;

/// <summary>What people wrote, as Slack writes it: three letters escaped, people, channels and links in angle brackets.</summary>
internal static partial class WrittenText
{
    /// <summary>What was said to us, without our own name.</summary>
    internal static string Read(string written, string self)
    {
        var text = written.Replace($"<@{self}>", " ", StringComparison.Ordinal);
        text = Bracketed().Replace(text, match => match.Groups["label"] is { Success: true, Length: > 0 } label ? label.Value : match.Groups["what"].Value);
        return new StringBuilder(text).Replace("&lt;", "<").Replace("&gt;", ">").Replace("&amp;", "&").ToString().Trim();
    }

    // <https://a.b|words>, <#C1|room>, <@U1>, <!here>: shown as their words, else as what they name.
    [GeneratedRegex(@"<(?<what>[^<>|]+)(\|(?<label>[^<>]*))?>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Bracketed();
}
