using System.Text.RegularExpressions;
using TeachBot.Core.Text;

namespace TeachBot.Discord.Decoding;

/// <summary>The language that a message is written in, as far as its letters tell.</summary>
internal static partial class SpokenLanguage
{
    /// <summary>English where there are letters and none of them is Japanese; a number or an emoji says nothing.</summary>
    internal static string Of(string text)
    {
        var letters = Marks().Replace(text, "").Where(letter => char.IsLetter(letter) && !char.IsSurrogate(letter)).ToList();
        return letters.Count > 0 && letters.TrueForAll(letter => Scripts.Of(letter) == Script.Latin) ? "en" : "ja";
    }

    // <@123>, <:hatena:123>, <t:1618953630:R>, https://…: nobody's words.
    [GeneratedRegex("<[^<>]*>|https?://\\S+", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}
