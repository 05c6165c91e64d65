using TeachBot.Content;
using TeachBot.Content.Knowledge;
using TeachBot.Content.Reading;

namespace TeachBot.Benchmarks.Notes;

/// <summary>What a class would ask.</summary>
internal static class Questions
{
    /// <summary>About real notes: every concept and each of its facets by name, and every sentence in its own words.</summary>
    internal static List<string> About(Course course) =>
        [
            .. course
                .Knowledge.Terms.Where(term => term.IsConcept)
                .SelectMany(term => term.Facets.Select(facet => $"{term.Name}の{facet.Name}は？").Prepend($"{term.Name}とは？")),
            .. course
                .Knowledge.Facts.Where(fact => fact.Kind == FactKind.Sentence && fact.Text.Length < ContentLimits.QuestionLength / 2)
                .SelectMany(fact => InWords(fact.Text)),
        ];

    /// <summary>By a concept's name and an aspect of it, as most questions do.</summary>
    internal static List<string> ByName(LectureMaker lectures, int count) =>
        [
            .. Spread(lectures.Concepts, count)
                .SelectMany(concept => new[] { $"{concept.Name}とは？", $"{concept.Name}の{concept.Aspect}は？" }),
        ];

    /// <summary>In the words of a sentence somewhere, which is what a search has to find; and with a word that stands nowhere.</summary>
    internal static List<string> InWords(LectureMaker lectures, int count) => [.. Spread(lectures.Sentences, count).SelectMany(InWords)];

    /// <summary>In the words of one sentence.</summary>
    internal static IEnumerable<string> InWords(string sentence)
    {
        var comma = sentence.IndexOf('、', StringComparison.Ordinal);
        var (head, rest) = (comma < 0 ? sentence[..(sentence.Length / 2)] : sentence[..comma], sentence[(comma + 1)..].TrimEnd('。'));
        return
        [
            sentence.TrimEnd('。').Replace("、", "", StringComparison.Ordinal) + "のはなぜ？",
            rest + "のはどれ？",
            head + "どうなりますか？",
            "蜃気楼" + rest + "？",
        ];
    }

    private static IEnumerable<T> Spread<T>(List<T> from, int count) =>
        Enumerable.Range(0, Math.Min(count, from.Count)).Select(i => from[(int)((long)i * from.Count / count)]);
}
