using System.Globalization;
using TeachBot.Training.Fitting;

namespace TeachBot.Training.Reporting;

/// <summary>How well questions were judged.</summary>
internal sealed class Figures(IEnumerable<Judged> judged)
{
    private readonly List<Judged> _all = [.. judged];

    private IEnumerable<Judged> Answerable => _all.Where(one => one.Question.IsAnswerable);

    /// <summary>What became of a question.</summary>
    public static Verdict Of(Judged one) =>
        (one.Question.IsAnswerable, one.IsAnswered) switch
        {
            (false, var isAnswered) => isAnswered ? Verdict.False : Verdict.Honest,
            (true, true) => one.IsRight ? Verdict.Right
            : one.IsThere ? Verdict.Place
            : Verdict.Wrong,
            _ => one.IsNear && one.HasNear ? Verdict.Near : Verdict.Refused,
        };

    /// <summary>The figures, a few in a line.</summary>
    public IEnumerable<string> Lines()
    {
        var count = _all.CountBy(Of).ToDictionary();
        int Number(Verdict verdict) => count.GetValueOrDefault(verdict);
        var asked = Answerable.Count();
        var honest = Number(Verdict.False) + Number(Verdict.Honest);
        yield return $"right {Share(Number(Verdict.Right), asked)} place {Share(Number(Verdict.Place), asked)}"
            + $" near {Share(Number(Verdict.Near), asked)} wrong {Share(Number(Verdict.Wrong), asked)}"
            + $" refused {Share(Number(Verdict.Refused), asked)} of {asked};"
            + $" false {Number(Verdict.False)} of {honest} ({Share(Number(Verdict.False), honest)})";
        yield return $"nothing near: {Share(_all.Where(one => !one.Question.IsAnswerable), Nothing)} of what the notes don't answer,"
            + $" {Share(Answerable, Nothing)} of what they do; right or near {Share(Number(Verdict.Right) + Number(Verdict.Near), asked)}";
        yield return $"always answering: right {Share(Answerable, one => one.IsRight)},"
            + $" there among those near {Share(Answerable, one => one.HasNear)},"
            + $" considered {Share(Answerable, one => one.Asked.HasRight)}, median {Median()} characters";
        yield return Text(
            $"AUC of right against all else {Auc(_all, one => one.IsRight):.000}, against what the notes don't answer {
                Auc(_all.Where(one => one.IsRight || !one.Question.IsAnswerable), one => one.IsRight):.000}"
        );
        var sure = _all.Where(one => one.Confidence >= .8).ToList();
        var fifths = _all.OrderBy(one => one.Confidence).Chunk(Math.Max(1, (_all.Count + 4) / 5)).ToList();
        yield return $"p >= .8: {Share(sure.Count, _all.Count)}, right {Share(sure, one => one.IsRight)}; fifths (said/right): "
            + string.Join(' ', fifths.Select(fifth => Text($"{fifth.Average(one => one.Confidence):.00}/{Rightness(fifth):.00}")))
            + Text($", mean error {100 * fifths.Average(fifth => Math.Abs(fifth.Average(one => one.Confidence) - Rightness(fifth))):0.0}");
        yield return "right: " + string.Join(", ", Kinds.Select(kind => Kind(kind.Name, kind.Has)));
    }

    /// <summary>A line for each form of question.</summary>
    public IEnumerable<string> Forms() =>
        _all.GroupBy(one => one.Question.Form)
            .OrderBy(form => form.Key, StringComparer.Ordinal)
            .Select(form =>
                $"  {form.Key, -18} {string.Join(' ', form.CountBy(Of).OrderBy(pair => pair.Key).Select(pair => $"{pair.Key} {pair.Value}"))}"
            );

    private static readonly (string Name, Func<Judged, bool> Has)[] Kinds =
    [
        ("who and when", one => one.Question.Form is "who" or "when"),
        ("paraphrases", one => one.Question.IsParaphrase),
        ("comparisons", one => one.Question.Expect == "compare"),
        ("keywords", one => one.Question.Form == "keyword"),
        ("follow-ups", one => one.Question.Before is not null),
    ];

    private string Kind(string name, Func<Judged, bool> has)
    {
        var some = Answerable.Where(has).ToList();
        return $"{name} {some.Count(one => Of(one) == Verdict.Right)} of {some.Count}";
    }

    private static bool Nothing(Judged one) => !one.IsAnswered && !one.IsNear;

    private int Median()
    {
        var lengths = _all.Where(one => one.IsAnswered).Select(one => one.Best!.Text.Length).Order().ToList();
        return lengths.Count > 0 ? lengths[lengths.Count / 2] : 0;
    }

    private static double Rightness(Judged[] some) => (double)some.Count(one => one.IsRight) / some.Length;

    private static double Auc(IEnumerable<Judged> all, Func<Judged, bool> isRight)
    {
        var split = all.ToLookup(isRight, one => one.Confidence);
        var pairs = split[true]
            .SelectMany(
                _ => split[false],
                (right, wrong) =>
                    right > wrong ? 1
                    : right == wrong ? .5
                    : 0
            );
        return pairs.DefaultIfEmpty().Average();
    }

    private static string Share(IEnumerable<Judged> all, Func<Judged, bool> has) => Share(all.Count(has), all.Count());

    private static string Share(int part, int all) => Text($"{100d * part / Math.Max(1, all):0.0} %");

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
