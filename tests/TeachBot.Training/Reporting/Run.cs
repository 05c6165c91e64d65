using TeachBot.Content.Answering;
using TeachBot.Training.Asking;
using TeachBot.Training.Fitting;

namespace TeachBot.Training.Reporting;

/// <summary>What is known of how models answer courses that they don't know.</summary>
/// <param name="Report">The figures.</param>
/// <param name="Judged">Every question that is measured, judged by the model of the other folds.</param>
/// <param name="Folds">For each fold the model that doesn't know it.</param>
internal sealed record Run(IReadOnlyList<string> Report, IReadOnlyList<Judged> Judged, IReadOnlyList<Weights> Folds)
{
    private const double NothingNear = .55;

    public static Run Of(IReadOnlyList<Asked> asked, IReadOnlyList<TaughtCourse> measured)
    {
        var names = measured.Select(course => course.Name).ToHashSet();
        var even = measured.Where(course => course.IsEven).Select(course => course.Name).ToHashSet();
        var apart = Fold.Apart(asked, one => one.Course, Fitted, (fit, one) => (fit.Weights, Judged: Fitting.Judged.By(fit.Model, one)));
        var judged = apart.Select(one => one.Judged).Where(one => names.Contains(one.Asked.Course)).ToList();
        var odd = Fitted([.. asked.Where(one => !even.Contains(one.Course))]).Model;
        var proof = asked.Where(one => even.Contains(one.Course)).Select(one => Fitting.Judged.By(odd, one));
        var fold = Fold.Of(asked.Select(one => one.Course));
        return new Run(
            [
                $"Made by tests/TeachBot.Training of {asked.Count} questions about {fold.Count} courses; figures of {measured.Count}.",
                .. Part("Out of fold, with thresholds for 5 % false on these rows:", Thresholds.Fitting(judged, .05, NothingNear)),
                .. Part("Out of fold, with the thresholds of each fold's model:", judged),
                .. Part("Even courses, by a model with thresholds from the others:", proof),
            ],
            judged,
            [
                .. Enumerable
                    .Range(0, Fold.Count)
                    .Select(number => apart.Zip(asked).First(pair => fold[pair.Second.Course] == number).First.Weights),
            ]
        );
    }

    private static (Weights Weights, AnswerModel Model) Fitted(IReadOnlyList<Asked> asked) =>
        Fit.All(asked) is var weights ? (weights, weights.Model) : default;

    private static IEnumerable<string> Part(string title, IEnumerable<Judged> judged) =>
        new Figures(judged).Lines().Select(line => "  " + line).Prepend(title);
}
