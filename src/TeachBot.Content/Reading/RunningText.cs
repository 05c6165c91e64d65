using System.Text.RegularExpressions;

namespace TeachBot.Content.Reading;

/// <summary>Reads a paragraph: usually sentences, but teachers also write lists, examples and explanations as plain lines.</summary>
internal static partial class RunningText
{
    internal static IEnumerable<Block> Read(MarkedText text, int line)
    {
        if (Explained().Match(text.Text) is { Success: true } explained)
        {
            return [Explanation(text, explained)];
        }

        if (MarkedLines.Split(text) is { } marked)
        {
            return [.. Plain(marked.Before, line), .. marked.Blocks];
        }

        return NumberedLines.Split(text) is { } numbered ? [.. Plain(numbered.Before, line), numbered.Steps] : Plain(text, line);
    }

    private static Block[] Plain(MarkedText text, int line)
    {
        var sentences = SentenceSplitter.Split(text);
        return sentences.Count == 0 ? []
            : sentences.Count == 1 && Example().Match(sentences[0].Text) is { Success: true } example
                ? [new NameList(line, [.. NameListReader.Read(sentences[0].Text[example.Length..].TrimEnd('。'), line)], sentences[0].Text)]
            : [new Paragraph(line, sentences)];
    }

    /// <summary>
    /// A term on a line of its own and its explanation behind a colon on the next: a list of one item, with the term as its label.
    /// </summary>
    private static ItemList Explanation(MarkedText text, Match match)
    {
        var term = MarkedText.Clean(match.Groups["term"].Value).Trim();
        var sentences = SentenceSplitter.Split(
            new MarkedText(
                text.Text[match.Length..].Replace($"{MarkedText.SoftBreak}: ", $"{MarkedText.HardBreak}", StringComparison.Ordinal),
                text.Line + 1
            )
        );
        var label = new Sentence($"{term}：{(sentences.Count > 0 ? sentences[0].Text : "")}", text.Line, [term])
        {
            LastLine = sentences.Count > 0 ? sentences[0].LastLine : text.Line,
        };
        return new ItemList(text.Line, null, [new ListItem(text.Line, [label, .. sentences.Skip(1)], [])]);
    }

    /// <summary>「例）A、B」, unless what follows is a sentence.</summary>
    [GeneratedRegex(@"^(?:例|具体例)(?>\s*)[)）:：](?>\s*)(?!.*[。$].)(?!.*(?:する|です|ます|である|場合|とき)。?$)")]
    private static partial Regex Example();

    [GeneratedRegex(@"^(?<term>[^\uFDD0\uFDD1\uFDD4。：:]{1,40})[\uFDD0\uFDD1]:[ \t]{1,9}(?:-[ \t]{1,9})?(?=\S)")]
    private static partial Regex Explained();
}
