using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using TeachBot.Core;

namespace TeachBot.Content.Questions.Exchange.Json;

/// <summary>The shape of a question in JSON; what does not apply to its form is left out.</summary>
internal sealed record QuestionView(
    string Id,
    string Version,
    string Kind,
    string Form,
    string Prompt,
    IReadOnlyList<OptionView> Options,
    IReadOnlyList<string> Answers,
    string Explanation,
    CitationView Citation,
    string Rule,
    double Difficulty,
    string Concept,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] FigureView? Figure
)
{
    internal static QuestionView Of(Question question) =>
        new(
            question.Id,
            question.Version,
            question.Kind,
            FormNames.Of(question.Form),
            question.Prompt,
            [.. question.Options.Select(OptionView.Of)],
            question.Answers,
            question.Explanation,
            CitationView.Of(question.Citation),
            question.Rule,
            question.Difficulty,
            question.Concept,
            question.Figure is { } figure ? new FigureView(figure.Source, figure.Caption, figure.AlternativeText) : null
        );
}

internal sealed record OptionView(
    string Id,
    string Text,
    bool Correct,
    string Reason,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Match,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] int Position
)
{
    internal static OptionView Of(QuestionOption option) =>
        new(option.Id, option.Text, option.IsCorrect, option.Reason, option.Match, option.Position);
}

internal sealed record CitationView(string Lecture, IReadOnlyList<string> Path, int Line)
{
    internal static CitationView Of(Citation citation) => new(citation.Lecture, citation.Path, citation.Line);
}

internal sealed record FigureView(string Source, string Caption, string AlternativeText);

internal sealed record BankView(
    IReadOnlyList<QuestionView> Questions,
    IReadOnlyDictionary<string, int> Kinds,
    IReadOnlyDictionary<string, int> Concepts,
    IReadOnlyDictionary<string, int> Refused
);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(IReadOnlyList<QuestionView>))]
[JsonSerializable(typeof(BankView))]
internal sealed partial class QuestionJson : JsonSerializerContext
{
    /// <summary>Japanese as itself: people read the file, too, and nobody pastes it into HTML.</summary>
    internal static QuestionJson Readable { get; } =
        new(
            new JsonSerializerOptions
            {
                Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
                PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            }
        );
}
