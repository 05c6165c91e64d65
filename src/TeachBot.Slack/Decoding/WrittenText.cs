using System.Text;
using System.Text.RegularExpressions;
using TeachBot.Core.Adapters;
using TeachBot.Core.Chat;
using TeachBot.Core.Commands;

namespace TeachBot.Slack.Decoding;

/// <summary>
/// What people wrote, as Slack writes it: three letters escaped; people, groups, channels and links in angle brackets, emoji between
/// colons, all of which are no words; quotes as its editor makes them.
/// </summary>
internal static partial class WrittenText
{
    /// <summary>What was said to us, without our own name, and who is named in it.</summary>
    internal static Mentioned Mentioned(EventOrigin origin, string written, string self)
    {
        var named = new List<Naming>();
        return new Mentioned(origin, Read(written, self, named)) { Named = named };
    }

    /// <summary>What was said, and nobody's name.</summary>
    internal static string Read(string written) => Read(written, "", null);

    /// <summary>What somebody typed into a field: all of it is theirs.</summary>
    internal static string Unescaped(string text) =>
        new StringBuilder(text).Replace("&lt;", "<").Replace("&gt;", ">").Replace("&amp;", "&").ToString();

    /// <param name="written">As Slack writes it.</param>
    /// <param name="self">Our own id.</param>
    /// <param name="named">Takes who is named, and their names stay; null where nobody's do.</param>
    private static string Read(string written, string self, List<Naming>? named)
    {
        var text = Bracketed()
            .Replace(
                written,
                match =>
                {
                    var (what, label) = (match.Groups["what"].Value, match.Groups["label"].Value);
                    if (named is null || what == $"@{self}" || !IsSomebody(what))
                    {
                        return Says(what, label) ? label : " ";
                    }

                    var shown = '@' + (label.Length > 0 ? label : what[1..]).TrimStart('@');
                    named.Add(new Naming(Unescaped(shown), what[0] == '@' ? new PersonOrRole(what[1..], IsRole: false) : null));
                    return shown;
                }
            );
        return Straight(Unsaid.TakenFrom(Unescaped(text))).Trim();
    }

    /// <summary><c>@U1</c>; <c>!subteam^S1</c>, <c>!here</c>: a group, or all.</summary>
    private static bool IsSomebody(string what) =>
        what is ['@', 'U' or 'W', _, ..] or "!here" or "!channel" or "!everyone" || what.StartsWith("!subteam^", StringComparison.Ordinal);

    /// <summary>
    /// Whether a link's words are somebody's: its address says nothing, but for a name like <c>node.js</c> that Slack alone took for one.
    /// </summary>
    private static bool Says(string what, string label) =>
        label.Length > 0
        && what[0] is not ('@' or '#' or '!')
        && !label.Contains("://", StringComparison.Ordinal)
        && (!what.Contains(label, StringComparison.OrdinalIgnoreCase) || what == $"http://{label}");

    /// <summary>Quotes that an editor turned, as they were typed.</summary>
    private static string Straight(string text) =>
        Curled().Replace(text, quote => quote.ValueSpan[0] is '\u2018' or '\u2019' or '\u201A' or '\u201B' ? "'" : "\"");

    // <https://a.b|words>, <#C1|room>, <@U1>, <!here>, <!date^1^{date}|words>.
    [GeneratedRegex(@"<(?<what>[^<>|]+)(\|(?<label>[^<>]*))?>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Bracketed();

    [GeneratedRegex("[\u2018-\u201F]", RegexOptions.CultureInvariant)]
    private static partial Regex Curled();
}
