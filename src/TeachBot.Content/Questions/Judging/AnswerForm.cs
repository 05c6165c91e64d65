using TeachBot.Core.Text;

namespace TeachBot.Content.Questions.Judging;

/// <summary>A way to write a key.</summary>
/// <param name="Text">It, folded.</param>
/// <param name="Shown">The answer of the question that it belongs to, for showing how it is written.</param>
/// <param name="IsAbbreviation">Whether each letter stands for a word, so that no other is a slip.</param>
internal sealed record AnswerForm(AnswerText Text, string Shown, bool IsAbbreviation)
{
    internal static AnswerForm Of(string spelling, string shown) => new(new AnswerText(spelling), shown, IsCapitalsOnly(spelling));

    private static bool IsCapitalsOnly(string spelling) =>
        JapaneseText.WithoutSeparators(spelling) is var letters
        && letters.Any(char.IsAsciiLetter)
        && letters.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c));
}
