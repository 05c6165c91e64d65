using TeachBot.Content.Knowledge;
using TeachBot.Core;

namespace TeachBot.Content.Questions;

/// <summary>A question with all that asking, judging and explaining it takes. Immutable.</summary>
public sealed record Question
{
    /// <summary>
    /// Stays the same when the wording changes: made of kind, concept, facet and member, or given by the author. At most 40 letters, digits
    /// and hyphens.
    /// </summary>
    public required string Id { get; init; }

    /// <summary>Changes with the sentences that it rests on: answers given to another version are answers to another wording.</summary>
    public required string Version { get; init; }

    /// <summary>One of <see cref="QuestionKinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>How it is answered.</summary>
    public required QuestionForm Form { get; init; }

    /// <summary>What is asked, understandable without the heading it stands under.</summary>
    public required string Prompt { get; init; }

    /// <summary>What can be chosen, in the order shown; empty for <see cref="QuestionForm.Typed"/>.</summary>
    public IReadOnlyList<QuestionOption> Options { get; init; } = [];

    /// <summary>What is accepted when typed, the one to show first; empty for all other forms.</summary>
    public IReadOnlyList<string> Answers { get; init; } = [];

    /// <summary>Why the key is right: the notes' own words, or the author's.</summary>
    public required string Explanation { get; init; }

    /// <summary>Where it stands.</summary>
    public required Citation Citation { get; init; }

    /// <summary>The rule that derived it; <c>authored</c> where a teacher wrote it.</summary>
    public required string Rule { get; init; }

    /// <summary>From 0, easy, to 1: how near the distractors are to the key.</summary>
    public required double Difficulty { get; init; }

    /// <summary>The name of what it asks about.</summary>
    public required string Concept { get; init; }

    /// <summary>The picture to show with it; null for none.</summary>
    public NotedFigure? Figure { get; init; }
}
