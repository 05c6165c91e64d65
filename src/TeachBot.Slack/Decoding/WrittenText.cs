using System.Text;
using System.Text.RegularExpressions;
using TeachBot.Core.Chat;
using TeachBot.Core.Commands;

namespace TeachBot.Slack.Decoding;

/// <summary>What people wrote, as Slack writes it: three letters escaped, people, channels and links in angle brackets.</summary>
internal static partial class WrittenText
{
    /// <summary>What was said to us, without our own name, and who is named in it.</summary>
    internal static Mentioned Mentioned(EventOrigin origin, string written, string self)
    {
        var named = new List<Naming>();
        return new Mentioned(origin, Read(written, self, named)) { Named = named };
    }

    /// <summary>What was said, without our own name.</summary>
    /// <param name="written">As Slack writes it.</param>
    /// <param name="self">Our own id.</param>
    /// <param name="named">Takes who is named; null where it does not matter.</param>
    internal static string Read(string written, string self, List<Naming>? named = null)
    {
        var text = Bracketed().Replace(written, match =>
        {
            var what = match.Groups["what"].Value;
            if (what == $"@{self}")
            {
                return " ";
            }

            var shown = match.Groups["label"] is { Success: true, Length: > 0 } label ? label.Value : what;
            if (what is ['@', 'U' or 'W', _, ..])
            {
                named?.Add(new Naming(Unescaped(shown), new PersonOrRole(what[1..], IsRole: false)));
            }

            return shown;
        });
        return Unescaped(text).Trim();
    }

    private static string Unescaped(string text) => new StringBuilder(text).Replace("&lt;", "<").Replace("&gt;", ">").Replace("&amp;", "&").ToString();

    // <https://a.b|words>, <#C1|room>, <@U1>, <!here>: shown as their words, else as what they name.
    [GeneratedRegex(@"<(?<what>[^<>|]+)(\|(?<label>[^<>]*))?>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Bracketed();
}
