using System.Text.RegularExpressions;

namespace TeachBot.Content.Reading;

/// <summary>
/// The fences of three colons that Qiita, Zenn and others put around a note (<c>:::note info</c> … <c>:::</c>): what stands between is text
/// like any other, and a title behind <c>:::details</c> is kept.
/// </summary>
internal static partial class Containers
{
    internal static string Line(string line)
    {
        if (!line.AsSpan().TrimStart().StartsWith(":::") || Fence().Match(line) is not { Success: true } match)
        {
            return line;
        }

        var title = match.Groups["title"].Value.Trim();
        return title.Length == 0 ? "" : $"**{title}**  ";
    }

    [GeneratedRegex(@"^[ ]{0,3}:{3,9}[ ]?(?:details[ ]+(?<title>[^*]{1,200})|[\w-]{0,40}(?:[ ]+[\w-]{1,40})?)\s{0,9}$")]
    private static partial Regex Fence();
}
