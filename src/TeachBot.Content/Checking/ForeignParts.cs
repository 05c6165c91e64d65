using System.Text.RegularExpressions;
using TeachBot.Content.Reading;
using TeachBot.Content.Reading.Dialects;

namespace TeachBot.Content.Checking;

/// <summary>
/// Finds what another tool would put into a lecture, and the bot does not: included files, embedded videos and parts of sites,
/// placeholders.
/// </summary>
internal static partial class ForeignParts
{
    /// <summary>The files and notes that are included, by name.</summary>
    internal static IEnumerable<(int Line, string Name)> Includes(CheckedLecture lecture) =>
        In(lecture, Include())
            .Concat(Fences(lecture))
            .Concat(Comments(lecture))
            .Where(part => !PictureFiles.IsOne(part.Name.Split('|', '#')[0]))
            .OrderBy(part => part.Line);

    /// <summary>What is embedded, by its address or as it is written.</summary>
    internal static IEnumerable<(int Line, string Name)> Embeds(CheckedLecture lecture) => In(lecture, Embed());

    /// <summary>The placeholders in lines that say more than they do.</summary>
    internal static IEnumerable<(int Line, string Name)> Placeholders(CheckedLecture lecture) =>
        In(lecture, Placeholder())
            .Where(part => lecture.Shown[part.Line - 1].Replace(part.Name, "", StringComparison.Ordinal).Any(char.IsLetter));

    private static IEnumerable<(int Line, string Name)> In(CheckedLecture lecture, Regex form) =>
        lecture
            .Text.Where(line => line.Text.Length <= TextLines.LongestMark)
            .SelectMany(line => form.Matches(CodeSpans.Masked(line.Text)).Select(match => (line.Line, match.Groups["name"].Value.Trim())));

    /// <summary>Those of MyST are fences.</summary>
    private static IEnumerable<(int Line, string Name)> Fences(CheckedLecture lecture) => Among(lecture, FencePart.Opening, Directive());

    /// <summary>Those of VitePress stand in comments.</summary>
    private static IEnumerable<(int Line, string Name)> Comments(CheckedLecture lecture) => Among(lecture, FencePart.None, Commented());

    private static IEnumerable<(int Line, string Name)> Among(CheckedLecture lecture, FencePart part, Regex form) =>
        lecture
            .Lines.Where(line => line.Fence == part && line.Text.Length <= TextLines.LongestMark)
            .Select(line => (line.Number, Match: form.Match(line.Text)))
            .Where(line => line.Match.Success)
            .Select(line => (line.Number, line.Match.Groups["name"].Value.Trim()));

    [GeneratedRegex(
        """^\s*<<<\s*(?<name>[@\w./][^\s{]*)|^\s*@include:?\s*(?<name>\S+)|^\s*-*8<-*\s*"(?<name>[^"]+)"|!\[\[(?<name>[^\]|]+)"""
            + """(?:\|[^\]]*)?\]\]|\{\{<\s*include\s+(?<name>[^\s>]+)|\{\{#(?:include|rustdoc_include|playground)\s+(?<name>[^\s}:]+)"""
            + """|\{%-?\s*include(?:_relative)?\s+(?<name>[^\s%]+)|\[!include\b[^\]]*\]\((?<name>[^)]+)\)""",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Include();

    [GeneratedRegex(@"^\s*(?:`{3,}|~{3,}|:{3,})\{(?:include|literalinclude)\}\s*(?<name>\S+)")]
    private static partial Regex Directive();

    [GeneratedRegex(@"<!--\s*@include:\s*(?<name>[^\s>]+)")]
    private static partial Regex Commented();

    [GeneratedRegex(
        """<(?:iframe|video|audio|embed|object|source)\b[^>]*?\s(?:src|data)\s*=\s*["']?(?<name>[^"'\s>]+)|^\s*"""
            + """(?<name>@\[[A-Za-z]+\]\([^)]+\))|(?<name>\{%-?\s*(?:youtube|vimeo|slideshare|speakerdeck|embed|gist|figma|codepen"""
            + """|jsfiddle|pdf|video|audio)\b[^%]*%\})|(?<name>\{\{[<%]\s*(?:youtube|vimeo|video|gist|tweet|figure"""
            + """|instagram)\b[^>%]*[>%]\}\})|^\s*(?<name><[A-Z][A-Za-z]*[a-z][A-Za-z]*(?:\s[^<>]*)?/>)\s*$"""
    )]
    private static partial Regex Embed();

    [GeneratedRegex(@"(?<!=)(?<name>\{\{(?![<%#])[^{}]{1,100}\}\})")]
    private static partial Regex Placeholder();
}
