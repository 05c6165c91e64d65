using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using TeachBot.Commands.Wording;
using TeachBot.Content.Reading;
using TeachBot.Discord;
using TeachBot.Slack;
using TeachBot.Terminal;

namespace TeachBot.Host.Wordings;

/// <summary>
/// Everything the bot says itself, in one language: one embedded <c>ja.json</c> or <c>en.json</c>. {0}, {1} … are filled in.
/// </summary>
internal sealed record Wording
{
    private static readonly Lazy<Wording> Japanese = new(() => Read("ja.json"));
    private static readonly Lazy<Wording> English = new(() => Read("en.json"));

    public required string Language { get; init; }

    public required HelpWording Help { get; init; }

    public required AnswerWording Answers { get; init; }

    public required ExplanationWording Explanation { get; init; }

    public required ErrorWording Errors { get; init; }

    public required QuizFaultWording Quizzes { get; init; }

    public required CalendarFaultWording Calendars { get; init; }

    public required CheckWording Checks { get; init; }

    public required TerminalWords Terminal { get; init; }

    public required BankWording Bank { get; init; }

    public required ServingWording Serving { get; init; }

    public required DoctorWording Doctor { get; init; }

    public required ChatWording Chat { get; init; }

    public required DiscordWords Discord { get; init; }

    public required DiscordSetupWording DiscordSetup { get; init; }

    public required SlackWords Slack { get; init; }

    public required SlackSetupWording SlackSetup { get; init; }

    public required PlaygroundWording Playground { get; init; }

    /// <summary>The wording of a language; Japanese where there is none.</summary>
    internal static Wording For(string language) => (language == "en" ? English : Japanese).Value;

    private static Wording Read(string resource)
    {
        using var stream = typeof(Wording).Assembly.GetManifestResourceStream(resource)!;
        return JsonSerializer.Deserialize(stream, WordingContext.Default.Wording)!;
    }

    /// <summary>Why no content can be served, as <c>path: what is wrong and what to do</c>.</summary>
    internal string Describe(ContentException fault) => Describe(new ContentProblem(fault.Fault, fault.Path, fault.Line));

    /// <summary>A content fault as <c>file:line: what is wrong and what to do</c>.</summary>
    internal string Describe(ContentProblem problem)
    {
        var (text, limit) = problem.Fault switch
        {
            ContentFault.Missing => (Errors.ContentMissing, 0),
            ContentFault.Unreadable => (Errors.ContentUnreadable, 0),
            ContentFault.Empty => (Errors.ContentEmpty, 0),
            ContentFault.NoneServed => (Errors.ContentNoneServed, 0),
            ContentFault.NotUtf8 => (Errors.ContentNotUtf8, 0),
            ContentFault.TooLarge => (Errors.ContentTooLarge, ContentLimits.FileBytes >> 20),
            ContentFault.TooDeep => (Errors.ContentTooDeep, ContentLimits.Nesting),
            ContentFault.TooComplex => (Errors.ContentTooComplex, 0),
            ContentFault.Gone => (Errors.ContentGone, 0),
            ContentFault.LinkLoop => (Errors.ContentLinkLoop, 0),
            ContentFault.NotAFile => (Errors.ContentNotAFile, 0),
            ContentFault.Outside => (Errors.ContentOutside, 0),
            ContentFault.HoldsNul => (Errors.ContentHoldsNul, 0),
            ContentFault.NotAFolder => (Errors.ContentNotAFolder, 0),
            ContentFault.FoldersTooDeep => (Errors.ContentFoldersTooDeep, ContentLimits.FolderDepth),
            ContentFault.TooManyFiles => (Errors.ContentTooManyFiles, ContentLimits.Lectures),
            ContentFault.TooManyBytes => (Errors.ContentTooManyBytes, ContentLimits.CourseBytes >> 20),
            ContentFault.SameNumber => (Errors.ContentSameNumber, 0),
            var fault => Quizzes.Of(fault)
                ?? Calendars.Of(fault)
                ?? throw new ArgumentOutOfRangeException(nameof(problem), fault, "a fault without words"),
        };
        return string.Format(
            CultureInfo.InvariantCulture,
            text,
            problem.Line > 0 ? $"{Printable(problem.Path)}:{problem.Line}" : Printable(problem.Path),
            limit,
            Printable(problem.Other)
        );
    }

    /// <summary>A file may be named with characters that a terminal obeys.</summary>
    private static string Printable(string path) => string.Concat(path.Select(c => char.IsControl(c) ? '?' : c));
}

/// <summary>The help texts.</summary>
internal sealed record HelpWording(
    string Root,
    string HelpOption,
    string Language,
    string Content,
    string Json,
    string Ask,
    string Question,
    string Batch,
    string ExplainAnswer,
    string Weights,
    string Compare,
    string Names,
    string Topics,
    string Units,
    string Check,
    string Directory,
    string Questions,
    string Bank,
    string Explain,
    string Quiz,
    string Topic,
    string Kind,
    string Count,
    string Seed,
    string Chat,
    string Export,
    string Format,
    string Output,
    string Import,
    string File,
    string ImportFormat
);

/// <summary>What the command line adds to an answer, beside what chats say too (<see cref="ChatWording"/>).</summary>
internal sealed record AnswerWording(
    string FollowUps,
    string Figure,
    string Nearest,
    string SmallTalk,
    string ConceptMark,
    string UnitLead,
    string UnitSubject,
    IReadOnlyDictionary<string, string> UnitKinds
);

/// <summary>Around <c>ask --explain</c>. The names of a place's two numbers are as wide as each other.</summary>
internal sealed record ExplanationWording(
    string Asked,
    string Confidence,
    string Nearness,
    string Best,
    string NoPlace,
    string Judgement,
    string Score
);

/// <summary>What is said when something cannot be done, and what to do then.</summary>
internal sealed record ErrorWording(
    string SeeHelp,
    string UnknownOption,
    string EmptyQuestion,
    string LongQuestion,
    string BrokenQuestion,
    string BatchAndQuestion,
    string BatchNeedsJson,
    string ExplainAlone,
    string BatchNotUtf8,
    string BatchUnreadable,
    string BatchLineUnreadable,
    string WeightsWrong,
    string CompareNeedsTwo,
    string CheckNeedsOne,
    string ContentMissing,
    string ContentUnreadable,
    string ContentEmpty,
    string ContentNotUtf8,
    string ContentTooLarge,
    string ContentTooDeep,
    string ContentNoneServed,
    string ContentTooComplex,
    string ContentGone,
    string ContentLinkLoop,
    string ContentNotAFile,
    string ContentOutside,
    string ContentHoldsNul,
    string ContentNotAFolder,
    string ContentFoldersTooDeep,
    string ContentTooManyFiles,
    string ContentTooManyBytes,
    string ContentSameNumber,
    string ContentMore
);

/// <summary>What <c>check</c> says. <c>Findings</c> has the message of each rule under the rule's name.</summary>
internal sealed record CheckWording(
    string Errors,
    string Advice,
    string Summary,
    string Elsewhere,
    string Concept,
    string Questions,
    string Lacking,
    string LackingFacet,
    string NoQuestion,
    string Line,
    string QuestionsSummary,
    string Again,
    string AgainAt,
    string LeftOut,
    string Read,
    string Fine,
    IReadOnlyDictionary<string, string> LeftOutReasons,
    IReadOnlyDictionary<string, string> Findings
);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectRequiredConstructorParameters = true,
    RespectNullableAnnotations = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow
)]
[JsonSerializable(typeof(Wording))]
internal sealed partial class WordingContext : JsonSerializerContext;
