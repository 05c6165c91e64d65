using System.Text.Json;
using TeachBot.Content.Asking;
using TeachBot.Host.Wordings;

namespace TeachBot.Host.Output;

/// <summary>An answer as the JSON object that <c>ask --json</c> prints.</summary>
internal static class AnswerJson
{
    internal static string Serialize(Answer answer, Wording wording) =>
        JsonSerializer.Serialize(
            new AnswerView(
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
            ),
            JsonOutput.Readable.AnswerView
        );

    /// <summary>A line of a batch that is no question: the reason takes the answer's place, so the lines stay in step.</summary>
    internal static string Refuse(string problem) =>
        JsonSerializer.Serialize(new AnswerView("not_found", "invalid", problem, [], 0, [], [], [], []), JsonOutput.Readable.AnswerView);
}
