using System.Text;
using TeachBot.Content.Reading.Dialects;
using TeachBot.Core.Text;

namespace TeachBot.Content.Reading;

/// <summary>Inline text with its breaks and emphasis kept as marks that no author can type (Unicode noncharacters).</summary>
/// <param name="Text">The text, with marks.</param>
/// <param name="Line">The line in which it begins, counted from 1.</param>
internal readonly record struct MarkedText(string Text, int Line)
{
    internal const char HardBreak = '\uFDD0';
    internal const char SoftBreak = '\uFDD1';
    internal const char EmphasisStart = '\uFDD2';
    internal const char EmphasisEnd = '\uFDD3';

    /// <summary>A hard break within one line of the file (<c>&lt;br&gt;</c>).</summary>
    internal const char InlineBreak = '\uFDD4';

    /// <summary>The last of the characters that nobody can type; those above stand for marks within formulas.</summary>
    private const char LastMark = '\uFDEF';

    /// <summary>The text alone: breaks as spaces, emphasis gone.</summary>
    internal string Plain => Clean(Text).Trim();

    /// <summary>An author's text without characters that would be taken for marks, and without those that .NET cannot normalize.</summary>
    internal static string Safe(string text)
    {
        text = JapaneseText.WellFormed(text);
        return text.AsSpan().IndexOfAnyInRange(HardBreak, LastMark) < 0
            ? text
            : string.Concat(text.Where(c => c is < HardBreak or > LastMark));
    }

    /// <summary>How many of a text's breaks end a line of the file.</summary>
    internal static int Breaks(ReadOnlySpan<char> text) => text.Count(HardBreak) + text.Count(SoftBreak);

    internal static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is HardBreak or SoftBreak or InlineBreak)
            {
                clean.Append(' ');
            }
            else if (c is not (EmphasisStart or EmphasisEnd))
            {
                clean.Append(c);
            }
        }

        return MathShield.Shown(clean.ToString());
    }
}
