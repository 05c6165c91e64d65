using TeachBot.Content.Comparing;
using TeachBot.Content.Knowledge;

namespace TeachBot.Content.Asking;

/// <summary>An answer before it is put in words: the facts that make it up.</summary>
internal sealed record Draft(string Kind, IReadOnlyList<Fact> Facts, double Confidence)
{
    internal IReadOnlyList<NotedFigure> Figures { get; init; } = [];

    internal Comparison? Comparison { get; init; }

    /// <summary>That a member belongs to its kind, said before the facts.</summary>
    internal IReadOnlyList<(Term Member, Membership Membership)> Memberships { get; init; } = [];

    internal Term? Subject { get; init; }

    /// <summary>Whether it is the one step of a procedure that was asked for by its place.</summary>
    internal bool IsStep { get; init; }

    /// <summary>The unknown part of a question that has no answer; null for an answer.</summary>
    internal string? Missing { get; init; }

    internal static Draft NotFound(string missing, Term? subject = null, string kind = AnswerKinds.Unknown) =>
        new(kind, [], 0) { Missing = missing, Subject = subject };
}

/// <summary>One way to answer a question. Adding a kind is adding a class and its line in <see cref="StructuralAnswers"/>.</summary>
internal interface IAnswerKind
{
    /// <summary>The answer; null where the question is not of this kind or this kind finds nothing.</summary>
    Draft? Try(Inquiry inquiry);
}
