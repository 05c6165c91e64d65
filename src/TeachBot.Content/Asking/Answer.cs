using TeachBot.Content.Comparing;
using TeachBot.Content.Knowledge;
using TeachBot.Core;

namespace TeachBot.Content.Asking;

/// <summary>What the notes say to a question, or that they say nothing.</summary>
public sealed record Answer
{
    /// <summary>Whether the notes answer the question.</summary>
    public bool IsAnswered => Miss is null;

    /// <summary>What kind of question it was: one of <see cref="AnswerKinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>The notes' own sentences, in order; empty for a comparison and for a miss.</summary>
    public IReadOnlyList<Statement> Statements { get; init; } = [];

    /// <summary>The comparison, where one was asked for.</summary>
    public Comparison? Comparison { get; init; }

    /// <summary>The pictures to show.</summary>
    public IReadOnlyList<NotedFigure> Figures { get; init; } = [];

    /// <summary>How likely the best place of the notes is a right answer, 0 to 1.</summary>
    public double Confidence { get; init; }

    /// <summary>Two or three questions that the notes answer too.</summary>
    public IReadOnlyList<string> FollowUps { get; init; } = [];

    /// <summary>What the notes lack; null for an answer.</summary>
    public Miss? Miss { get; init; }

    /// <summary>The places that come nearest to a question that is not answered, best first; empty where nothing does.</summary>
    public IReadOnlyList<Quoted> Near { get; init; } = [];

    /// <summary>The question as it was understood: after another one, what it means alone.</summary>
    public string Asked { get; init; } = "";

    /// <summary>What was spoken of, for the next question (「じゃあデメリットは？」); null where nothing was.</summary>
    public Term? Subject { get; init; }

    /// <summary>Whether the answer would be another after another subject; false where the question alone decides it.</summary>
    public bool LeansOnLast { get; init; }

    /// <summary>Where all of it stands, each place once.</summary>
    public IReadOnlyList<Citation> Citations =>
        [
            .. Statements
                .Select(statement => statement.Citation)
                .Concat(Comparison?.Citations ?? [])
                .Concat(Figures.Select(figure => figure.Fact.Citation))
                .DistinctBy(citation => (citation.Lecture, citation.Line)),
        ];
}

/// <summary>A place of the notes as it is quoted.</summary>
public sealed record Quoted(string Text, Citation Citation);

/// <summary>Why there is no answer.</summary>
/// <param name="Unknown">The part of the question that the notes nowhere touch; empty where it cannot be named.</param>
/// <param name="Subject">The term of the notes that the question was about; null where it named none.</param>
/// <param name="Nearest">Up to three topics of the notes that come nearest.</param>
public sealed record Miss(string Unknown, string? Subject, IReadOnlyList<string> Nearest);
