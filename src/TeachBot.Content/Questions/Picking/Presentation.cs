using System.IO.Hashing;
using System.Text;

namespace TeachBot.Content.Questions.Picking;

/// <summary>
/// Puts the options of a question in an order of chance, which the seed and the id decide: so a question looks the same under one seed,
/// whatever else stands on the paper.
/// </summary>
public static class Presentation
{
    /// <summary>The question as a paper with this seed shows it.</summary>
    public static PaperQuestion Of(Question question, ulong seed)
    {
        var chance = new SplitMix(XxHash64.HashToUInt64(Encoding.UTF8.GetBytes(question.Id)) ^ new SplitMix(seed).Next());
        if (TrueOrFalse.Is(question) || question.Kind == QuestionKinds.Count || question.Options.Count < 2)
        {
            return new PaperQuestion(question, Matches(question));
        }

        var options = chance.Shuffle(question.Options.OrderBy(option => option.Id, StringComparer.Ordinal));
        if (
            question.Form == QuestionForm.Ordering
            && options.Select(option => option.Position).SequenceEqual(options.Select(option => option.Position).Order())
        )
        {
            // Steps that are in order already ask nothing.
            options = [.. options[1..], options[0]];
        }

        return new PaperQuestion(question with { Options = options }, chance.Shuffle(Matches(question)));
    }

    /// <summary>The right sides, in an order that tells nothing of the left ones.</summary>
    private static string[] Matches(Question question) =>
        question.Form == QuestionForm.Matching
            ? [.. question.Options.Select(option => option.Match ?? "").Order(StringComparer.Ordinal)]
            : [];
}
