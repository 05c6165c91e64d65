using System.Globalization;
using TeachBot.Content.Answering;
using TeachBot.Host.Wordings;

namespace TeachBot.Host.Output;

/// <summary>
/// Why a question is answered as it is, for a person at a terminal of ordinary width: the two numbers of a place side by side, and below
/// each the features that moved it.
/// </summary>
internal static class ExplanationText
{
    /// <summary>From here on, letters take two cells.</summary>
    private const char FirstWide = '\u2E80';

    private const int LongestText = 36;

    /// <summary>As wide as the longest feature with its numbers.</summary>
    private const int Column = 36;

    internal static void Print(IEnumerable<Explanation> explanations, Wording wording, TextWriter output)
    {
        foreach (var explanation in explanations)
        {
            Print(explanation, wording, output);
        }
    }

    private static void Print(Explanation explanation, Wording wording, TextWriter output)
    {
        var words = wording.Explanation;
        output.WriteLine();
        output.WriteLine(Fill(words.Asked, explanation.Asked, string.Join(", ", explanation.Demands)));
        output.WriteLine(Fill(words.Confidence, explanation.Confidence.Value, explanation.Confidence.From));
        output.WriteLine(Fill(words.Nearness, explanation.Nearness.Value, explanation.Nearness.From));
        foreach (var (at, place) in explanation.Places.Index())
        {
            output.WriteLine();
            var source = place.Citation is { } citation ? CitationText.Plain(citation, wording.Chat.Ask) : words.NoPlace;
            output.WriteLine($"{at + 1}. {source}{(place.IsBest ? " " + words.Best : "")}");
            output.WriteLine($"   {Cut(place.Text)}");
            output.WriteLine(Row(Head(place.Judgement, words.Judgement), Head(place.Score, words.Score)));
            for (var row = 0; row < Math.Max(place.Judgement.Shares.Count, place.Score.Shares.Count); row++)
            {
                output.WriteLine(Row(Share(place.Judgement, row), Share(place.Score, row)));
            }
        }
    }

    private static string Row(string left, string right) =>
        $"   {left}{new string(' ', Math.Max(1, Column - left.Sum(c => c >= FirstWide ? 2 : 1)))}{right}".TrimEnd();

    private static string Head(ExplainedNumber number, string name) => $"{Number(number.Value, "0.00"), 6} {name}";

    /// <summary>「 +1.20 Reach=0.85」; nothing where fewer moved it.</summary>
    private static string Share(ExplainedNumber number, int at) =>
        at < number.Shares.Count
            ? $"{Number(number.Shares[at].Share, "+0.00;-0.00"), 6} {number.Shares[at].Feature}={Number(number.Shares[at].Value, "0.##")}"
            : "";

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);

    private static string Cut(string text) => Core.Text.Graphemes.Cut(text.ReplaceLineEndings(" "), LongestText);

    private static string Fill(string format, params object[] values) => string.Format(CultureInfo.InvariantCulture, format, values);
}
