using System.Xml;
using TeachBot.Core.Text;

namespace TeachBot.Content.Questions.Exchange;

/// <summary>Text as every format can hold it: lines end with \n, nothing stands around it, and no character that XML forbids.</summary>
public static class PlainText
{
    /// <summary>The text so; it is its own image under this.</summary>
    public static string Of(string text)
    {
        text = JapaneseText.WellFormed(text).ReplaceLineEndings("\n");
        return (text.All(IsHeld) ? text : string.Concat(text.Select(c => IsHeld(c) ? c : '\uFFFD'))).Trim();
    }

    /// <summary>Noncharacters are no text: readers use them as marks.</summary>
    private static bool IsHeld(char c) => char.IsSurrogate(c) || (XmlConvert.IsXmlChar(c) && c is not (>= '\uFDD0' and <= '\uFDEF'));

    /// <summary>The text so, on one line.</summary>
    public static string OneLine(string text) => Of(text).Replace('\n', ' ');
}
