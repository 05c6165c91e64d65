using System.Globalization;
using TeachBot.Benchmarks.Notes;
using TeachBot.Content;
using TeachBot.Content.Knowledge;
using TeachBot.Content.Reading;

namespace TeachBot.Benchmarks;

/// <summary>
/// Asks real notes everything that their names and sentences make a question of, beside a plain search through their text.
/// </summary>
internal static class Ask
{
    /// <summary>Enough for the JIT to have done its last.</summary>
    private const int Rounds = 40;

    internal static int Measure(string content)
    {
        var course = Course.Load(content);
        List<string> byName =
        [
            .. course
                .Knowledge.Terms.Where(term => term.IsConcept)
                .SelectMany(term => term.Facets.Select(facet => $"{term.Name}の{facet.Name}は？").Prepend($"{term.Name}とは？")),
        ];
        List<string> inWords =
        [
            .. course
                .Knowledge.Facts.Where(fact => fact.Kind == FactKind.Sentence && fact.Text.Length < ContentLimits.QuestionLength / 2)
                .SelectMany(fact => Questions.InWords(fact.Text)),
        ];
        var (named, worded) = (
            Latency.Of(byName, question => course.Answer(question), Rounds),
            Latency.Of(inWords, question => course.Answer(question), Rounds)
        );
        var reference = Latency.Of(
            inWords,
            question => _ = course.Knowledge.Facts.Count(fact => fact.Text.Contains(question[..2], StringComparison.Ordinal)),
            Rounds
        );
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"ask by name: {named}, in words: {worded}, reference (find two characters in all sentences): "
                    + $"{reference}, ratio p50={worded.Median / reference.Median:F1}"
            )
        );
        return 0;
    }
}
