using System.Text.RegularExpressions;

namespace TeachBot.Content.Reading;

/// <summary>
/// Lines that do a heading's work without being one: 「① 期間の上限」, 「【注意】」, 「■特徴」, a paragraph that is bold and nothing else.
/// </summary>
internal static partial class PseudoHeading
{
    private const int Longest = 30;

    /// <summary>The heading that a paragraph stands for; null where it is text.</summary>
    internal static string? TitleOf(Paragraph paragraph)
    {
        if (paragraph.Sentences is not [{ Text: { Length: <= Longest } text } sentence] || text[^1] is '。' or '：' or ':' or '！' or '、')
        {
            return null;
        }

        return Marked().IsMatch(text) || (sentence.Emphasised.Count == 1 && sentence.Emphasised[0] == text) ? text : null;
    }

    [GeneratedRegex(@"^(?:[①-⑳■●◆◇□▼]\s*[^\s①-⑳]|【[^】]+】$)")]
    private static partial Regex Marked();
}
