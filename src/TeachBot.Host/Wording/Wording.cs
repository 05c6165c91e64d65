using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using TeachBot.Content.Reading;

namespace TeachBot.Host.Wordings;

/// <summary>Everything the bot says itself, in one language: one embedded <c>ja.json</c> or <c>en.json</c>. {0}, {1} … are filled in.</summary>
internal sealed record Wording
{
    public required string Language { get; init; }

    public required HelpWording Help { get; init; }

    public required AnswerWording Answers { get; init; }

    public required ErrorWording Errors { get; init; }

    public required CheckWording Checks { get; init; }

    /// <summary>The wording of a language; Japanese where there is none.</summary>
    internal static Wording For(string language)
    {
        using var stream = typeof(Wording).Assembly.GetManifestResourceStream(language == "en" ? "en.json" : "ja.json")!;
        return JsonSerializer.Deserialize(stream, WordingContext.Default.Wording)!;
    }

    /// <summary>A content fault as <c>file:line: what is wrong and what to do</c>.</summary>
    internal string Describe(ContentException fault) => Describe(fault.Fault, fault.Line > 0 ? $"{fault.Path}:{fault.Line}" : fault.Path);

    /// <summary>A content fault at a place; the sentence alone where the place is empty.</summary>
    internal string Describe(ContentFault fault, string place) => string.Format(CultureInfo.InvariantCulture, fault switch
    {
        ContentFault.Missing => Errors.ContentMissing,
        ContentFault.Unreadable => Errors.ContentUnreadable,
        ContentFault.Empty => Errors.ContentEmpty,
        ContentFault.NotUtf8 => Errors.ContentNotUtf8,
        ContentFault.TooLarge => Errors.ContentTooLarge,
        _ => Errors.ContentTooDeep,
    }, place, ContentLimits.FileBytes / 1024 / 1024).TrimStart(':', ' ');
}

/// <summary>The help texts.</summary>
internal sealed record HelpWording(
    string Root, string HelpOption, string Language, string Content, string Json,
    string Ask, string Question, string Batch, string Compare, string Names, string Topics, string Check, string Directory, string Questions);

/// <summary>What stands around the notes' own words.</summary>
internal sealed record AnswerWording(
    string SubjectPrefix, string Membership, string EmptyCell, string FacetHeading, string Source, string PathSeparator, string FollowUps, string Figure,
    string NotFound, string NotFoundPart, string NotFoundPartOf, string Nearest, string SmallTalk, string ConceptMark);

/// <summary>What is said when something cannot be done, and what to do then.</summary>
internal sealed record ErrorWording(
    string SeeHelp, string UnknownOption, string EmptyQuestion, string LongQuestion, string BrokenQuestion, string BatchAndQuestion, string BatchNeedsJson, string BatchNotUtf8,
    string BatchUnreadable, string CompareNeedsTwo, string CheckNeedsOne, string ContentMissing, string ContentUnreadable, string ContentEmpty, string ContentNotUtf8,
    string ContentTooLarge, string ContentTooDeep);

/// <summary>What <c>check</c> says. <c>Findings</c> has the message of each rule under the rule's name.</summary>
internal sealed record CheckWording(
    string Errors, string Advice, string Summary, string Elsewhere, string Concept, string Questions, string Lacking, string LackingFacet, string NoQuestion,
    string Line, string QuestionsSummary, IReadOnlyDictionary<string, string> Findings);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectRequiredConstructorParameters = true, RespectNullableAnnotations = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(Wording))]
internal sealed partial class WordingContext : JsonSerializerContext;
