using System.Text.RegularExpressions;
using TeachBot.Content.Language;
using TeachBot.Content.Reading.Dialects;
using TeachBot.Core.Text;

namespace TeachBot.Content.Reading;

/// <summary>
/// The page that a folder opens with (README.md, index.md) or that a site takes its menu from (SUMMARY.md, _sidebar.md). Some teachers
/// write the lecture there, others only lead to it, or tell how the files are used: what stands in it decides.
/// </summary>
internal static partial class FolderPage
{
    /// <summary>What a page has to tell, in sentences, to be a lecture beside others.</summary>
    private const int Fewest = 3;

    /// <summary>The most letters that stand beside a link in a line of a table of contents: 「第1回（PDF）」.</summary>
    private const int BesideLink = 15;

    /// <param name="file">A path.</param>
    internal static bool IsOne(string file) => Name().IsMatch(Path.GetFileName(file));

    internal static bool IsReadMe(string file) => Path.GetFileName(file).StartsWith("README", StringComparison.OrdinalIgnoreCase);

    /// <param name="markdown">The page's text.</param>
    /// <param name="isAlone">Whether no other lecture stands in its folder: then whatever it tells is the lecture.</param>
    internal static bool HoldsLecture(string markdown, bool isAlone)
    {
        var lines = NoteLines.Shown(markdown.TrimStart('\uFEFF'));
        var (told, links, aboutFiles) = (0, 0, int.MaxValue);
        foreach (var i in TextLines.Of(lines))
        {
            if (Heading().Match(lines[i]) is { Success: true } heading)
            {
                var level = heading.Groups["level"].Length;
                aboutFiles =
                    level > aboutFiles ? aboutFiles
                    : Has(heading.Groups["title"].Value, "folder-heading") ? level
                    : int.MaxValue;
                continue;
            }

            var text = Link().Replace(lines[i], "");
            if (
                text.Length < lines[i].Length
                && text.Count(char.IsLetterOrDigit) <= BesideLink
                && !text.Contains('。', StringComparison.Ordinal)
            )
            {
                links++;
            }
            else if (aboutFiles == int.MaxValue && text.Any(char.IsLetter) && !Has(text, "folder-phrase"))
            {
                told += Math.Max(1, End().Count(text));
            }
        }

        return told > links && told >= (isAlone ? 1 : Fewest);
    }

    private static bool Has(string text, string words)
    {
        var key = JapaneseText.Key(text);
        return Lexicon.Japanese.Section(words).Any(word => key.Contains(word, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"^(?:readme\b|_?index\.|summary\.|_(?:sidebar|navbar|coverpage|toc)\.|toc\.)", RegexOptions.IgnoreCase)]
    private static partial Regex Name();

    [GeneratedRegex(@"^\s{0,3}(?<level>#{1,6})\s+(?<title>.*)$")]
    private static partial Regex Heading();

    [GeneratedRegex(
        @"!?\[[^\[\]]*(?:\[[^\[\]]*\](?:\([^()]*\))?[^\[\]]*)?\](?:\([^()]*\)|\[[^\]]*\])|!?\[\[[^\]]*\]\]|<a\s[^>]*>.*?</a>"
            + @"|<?https?://[^\s>)）]+>?",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Link();

    [GeneratedRegex("[。．！？]")]
    private static partial Regex End();
}
