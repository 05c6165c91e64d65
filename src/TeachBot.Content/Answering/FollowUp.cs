using System.Text;
using System.Text.RegularExpressions;
using TeachBot.Content.Language;
using TeachBot.Core.Text;

namespace TeachBot.Content.Answering;

/// <summary>Reads a question that goes on about the one before it: 「じゃあデメリットは？」</summary>
internal static partial class FollowUp
{
    /// <summary>Whether a question means something else after another question.</summary>
    internal static bool Leans(string question)
    {
        var text = JapaneseText.WellFormed(question).Normalize(NormalizationForm.FormKC).Trim();
        var rest = Opening().Replace(text, "");
        return rest.Length < text.Length
            || PointsBack().IsMatch(rest)
            || Beside().IsMatch(rest)
            || FirstName(rest) is null
            || (Instead().IsMatch(rest) && Demands.Of(rest, hasOneTerm: false) is [{ Name: "any" }]);
    }

    /// <summary>The question as if it stood alone, after another.</summary>
    internal static string AfterAnother(string question, string before)
    {
        var text = Opening().Replace(JapaneseText.WellFormed(question).Normalize(NormalizationForm.FormKC).Trim(), "");
        var said = JapaneseText.WellFormed(before).Normalize(NormalizationForm.FormKC);
        if (FirstName(said) is not { } spokenOf)
        {
            return text;
        }

        var (named, earlier) = (FirstName(text), said[spokenOf]);
        if (named is { } now && Instead().IsMatch(text) && Demands.Of(text, false) is [{ Name: "any" or "definition" or "yes-no" }])
        {
            return string.Concat(said.AsSpan(0, spokenOf.Start.Value), text[now], said.AsSpan(spokenOf.End.Value));
        }

        return text.Contains(earlier, StringComparison.OrdinalIgnoreCase) ? text
            : Beside().IsMatch(text) ? $"{earlier}と{text}"
            : PointsBack().IsMatch(text) ? PointsBack().Replace(text, earlier + "の")
            : $"{earlier}の{text}";
    }

    private static Range? FirstName(string text)
    {
        foreach (var range in NameRuns.Of(text))
        {
            if (!NameRuns.IsFrame(text[range]) && !NameRuns.IsSoft(text[range]) && Lexicon.Japanese.Find(text[range]).Count == 0)
            {
                return range;
            }
        }

        return null;
    }

    [GeneratedRegex("^(?:(?:それ)?じゃあ?[、,]?|(?:では|なら|で|あと|ちなみに|それで)[、,])")]
    private static partial Regex Opening();

    /// <summary>A question that says only another thing: 「Xは？」</summary>
    [GeneratedRegex(
        "^[^はがをにで、。]{1,25}?(?:は|って|の場合は|だと|なら|の方は|のほうは)?(?:どう(?:なの|です(?:か)?|なる(?:の)?)?)?[?]?$"
    )]
    private static partial Regex Instead();

    [GeneratedRegex("^(?:その|それ|この|これ)(?!講義|授業|ノート|資料|回)(?:の|は|が|って|を)?")]
    private static partial Regex PointsBack();

    /// <summary>A difference from one thing alone is its difference from what was spoken of: 「Xとの違いは？」</summary>
    [GeneratedRegex("^[^とや、]{1,20}との?(?:違い|ちがい|差|比較|比べ)")]
    private static partial Regex Beside();
}
