using System.Text.Json;
using TeachBot.Content.Asking;
using TeachBot.Host.Wordings;

namespace TeachBot.Host.Output;

/// <summary>An answer as the JSON object that <c>ask --json</c> prints.</summary>
internal static class AnswerJson
{
    /// <summary>Of several answers, each stands in <c>questions</c>, and above it what holds of all.</summary>
    internal static string Serialize(IReadOnlyList<(string Question, Answer Answer)> answers, Wording wording) =>
        JsonSerializer.Serialize(answers is [var (_, alone)] ? Of(alone, wording) : Of(answers, wording), JsonOutput.Readable.AnswerView);

    private static AnswerView Of(Answer answer, Wording wording) =>
        new(
            answer.IsAnswered ? "answered"
                : answer.Near.Count > 0 ? "near"
                : "not_found",
            answer.Kind,
            AnswerText.Plain(answer, wording),
            [.. answer.Citations.Select(CitationView.Of)],
            answer.Confidence,
            [.. answer.Figures.Select(figure => new FigureView(figure.Source, figure.Caption, figure.AlternativeText))],
            answer.FollowUps,
            answer.Miss?.Nearest ?? [],
            [.. answer.Near.Select(place => new NearView(place.Text, place.Citation.Lecture, place.Citation.Path, place.Citation.Line))]
        );

    private static AnswerView Of(IReadOnlyList<(string Question, Answer Answer)> answers, Wording wording)
    {
        var views = answers.Select(one => Of(one.Answer, wording) with { Question = one.Question }).ToList();
        return new AnswerView(
            Statuses.First(status => views.Exists(view => view.Status == status)),
            "several",
            string.Join("\n\n", views.Select(view => $"{view.Question}\n{view.Text}")),
            [
                .. answers
                    .SelectMany(one => one.Answer.Citations)
                    .DistinctBy(citation => (citation.File, citation.Line))
                    .Select(CitationView.Of),
            ],
            views.Min(view => view.Confidence),
            [.. views.SelectMany(view => view.Figures).Distinct()],
            [.. views.SelectMany(view => view.FollowUps).Distinct()],
            [.. views.SelectMany(view => view.Nearest).Distinct()],
            [.. views.SelectMany(view => view.Near)]
        )
        {
            Questions = views,
        };
    }

    private static readonly string[] Statuses = ["answered", "near", "not_found"];

    /// <summary>A line of a batch that is no question: the reason takes the answer's place, so the lines stay in step.</summary>
    internal static string Refuse(string problem) =>
        JsonSerializer.Serialize(new AnswerView("not_found", "invalid", problem, [], 0, [], [], [], []), JsonOutput.Readable.AnswerView);
}
