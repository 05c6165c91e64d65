using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using TeachBot.Content.Checking;
using TeachBot.Core;
using TeachBot.Core.Health;

namespace TeachBot.Host.Output;

/// <summary>The shapes of the JSON that the command line prints.</summary>
internal sealed record AnswerView(
    string Status,
    string Kind,
    string Text,
    IReadOnlyList<CitationView> Citations,
    double Confidence,
    IReadOnlyList<FigureView> Figures,
    IReadOnlyList<string> FollowUps,
    IReadOnlyList<string> Nearest,
    IReadOnlyList<NearView> Near
)
{
    /// <summary>The question, where it is one of several.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Question { get; init; }

    /// <summary>The answers to each question, where there are several.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<AnswerView>? Questions { get; init; }
}

/// <summary>A place near to a question that is not answered.</summary>
internal sealed record NearView(string Text, string Lecture, IReadOnlyList<string> Path, int Line);

internal sealed record CitationView(string Lecture, IReadOnlyList<string> Path, int Line)
{
    internal static CitationView Of(Citation citation) => new(citation.Lecture, citation.Path, citation.Line);
}

internal sealed record FigureView(string Source, string Caption, string AlternativeText);

internal sealed record ComparisonView(IReadOnlyList<string> Concepts, IReadOnlyList<RowView> Rows);

internal sealed record RowView(string Facet, IReadOnlyList<CellView?> Cells);

internal sealed record CellView(string Text, CitationView Citation);

internal sealed record LectureView(string Lecture, string File, IReadOnlyList<SectionView> Sections);

internal sealed record SectionView(
    string Title,
    int Line,
    string? Concept,
    IReadOnlyList<string> Members,
    IReadOnlyList<SectionView> Sections
);

internal sealed record UnitView(
    string Kind,
    int Line,
    int LastLine,
    IReadOnlyList<string> Path,
    string? Lead,
    string? Subject,
    int Depth,
    string Own,
    string Text
);

internal sealed record CheckView(
    IReadOnlyList<FindingView> Findings,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<ConceptView>? Questions,
    ReadSummary Read,
    IReadOnlyList<LeftOutView> LeftOut
);

/// <summary>A fault; <paramref name="Lines"/> has all its lines where it stands more than once in the file.</summary>
internal sealed record FindingView(
    string Severity,
    string Rule,
    string File,
    int Line,
    string Message,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<int>? Lines
);

internal sealed record LeftOutView(string Reason, IReadOnlyList<string> Files);

internal sealed record ConceptView(
    string Concept,
    string File,
    int Line,
    IReadOnlyList<string> Questions,
    IReadOnlyList<LackingView> Lacking
);

internal sealed record LackingView(string Facet, IReadOnlyList<string> Siblings);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(IReadOnlyList<HealthFinding>))]
[JsonSerializable(typeof(CheckView))]
[JsonSerializable(typeof(AnswerView))]
[JsonSerializable(typeof(ComparisonView))]
[JsonSerializable(typeof(IReadOnlyList<LectureView>))]
[JsonSerializable(typeof(IReadOnlyList<UnitView>))]
internal sealed partial class JsonOutput : JsonSerializerContext
{
    /// <summary>Japanese as itself, not as \u escapes: the output is read by people too, and never pasted into HTML.</summary>
    internal static JsonOutput Readable { get; } =
        new(
            new JsonSerializerOptions
            {
                Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
                PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            }
        );
}
