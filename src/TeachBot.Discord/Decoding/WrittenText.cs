using System.Text.RegularExpressions;
using TeachBot.Core.Adapters;
using TeachBot.Core.Chat;
using TeachBot.Core.Commands;

namespace TeachBot.Discord.Decoding;

/// <summary>
/// What people wrote, as Discord writes it: emoji, moments, channels, commands and people in angle brackets, which are no words.
/// </summary>
internal static partial class WrittenText
{
    /// <summary>What was said to us, without our own name, and who is named in it.</summary>
    internal static Mentioned Mentioned(EventOrigin origin, string written, string self)
    {
        var others = written.Replace($"<@{self}>", " ", StringComparison.Ordinal).Replace($"<@!{self}>", " ", StringComparison.Ordinal);
        var text = Words(others);
        return new Mentioned(origin, text) { Named = [.. Somebody().Matches(text).Select(Named)] };
    }

    /// <summary>What was said, and nobody's name.</summary>
    internal static string Read(string written) => Somebody().Replace(Words(written), " ").Trim();

    private static Naming Named(Match match) => new(match.Value, new PersonOrRole(match.Groups["id"].Value, match.Groups["role"].Success));

    private static string Words(string written) =>
        Unsaid.TakenFrom(written.Contains('<', StringComparison.Ordinal) ? Thing().Replace(written, " ") : written).Trim();

    // <@123>, <@!123>: somebody; <@&123>: a role.
    [GeneratedRegex("<@(!|(?<role>&))?(?<id>[0-9]{1,20})>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Somebody();

    // <:name:123>, <a:name:123>; <t:123:R>; <#123>; <id:browse>; </quiz start:123>.
    [GeneratedRegex(
        "<(a?:[^<>:]{1,64}:[0-9]{1,20}|t:-?[0-9]{1,20}(:[a-zA-Z])?|#[0-9]{1,20}|id:[a-z-]{1,32}|/[^<>:]{1,100}:[0-9]{1,20})>",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Thing();
}
