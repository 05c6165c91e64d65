using TeachBot.Training.Asking;
using TeachBot.Training.Fitting;

namespace TeachBot.Training.Reporting;

/// <summary>What went wrong, of odd courses only: the even ones are to prove something.</summary>
internal static class Errors
{
    public static IEnumerable<string> Of(IEnumerable<Judged> judged, IEnumerable<TaughtCourse> measured)
    {
        var odd = measured.Where(course => !course.IsEven).Select(course => course.Name).ToHashSet();
        return judged
            .Where(one => odd.Contains(one.Asked.Course))
            .Select(one => (Judged: one, Verdict: Figures.Of(one)))
            .Where(one => one.Verdict is not (Verdict.Right or Verdict.Honest))
            .Select(one => Line(one.Judged, one.Verdict));
    }

    private static string Line(Judged one, Verdict verdict)
    {
        var (best, near) = (one.Best, one.Near.Any(one.Question.IsRight));
        var where =
            near ? "right is near"
            : one.Asked.HasRight ? "right is below"
            : "not considered";
        return FormattableString.Invariant(
            $"{one.Question.Id} {verdict} p {one.Confidence:.00} {where} [{one.Question.Form}] {one.Question.Before}{(one.Question.Before is null ? "" : " / ")}{
                one.Question.Text} -- {best?.Citations[0].Line}: {Short(best?.Text ?? "")}"
        );
    }

    private static string Short(string text) =>
        text.ReplaceLineEndings(" ") is { Length: > 140 } longer ? longer[..140] + "…" : text.ReplaceLineEndings(" ");
}
