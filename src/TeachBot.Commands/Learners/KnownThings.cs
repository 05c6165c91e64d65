using TeachBot.Learning.Progress;

namespace TeachBot.Commands.Learners;

/// <summary>What a learner knows, section by section and concept by concept, by first attempts.</summary>
internal sealed class KnownThings
{
    internal KnownThings(Learner learner)
    {
        var firsts = learner
            .Attempts.GroupBy(attempt => attempt.Item.Id, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.MinBy(attempt => attempt.At)!.IsRight, StringComparer.Ordinal);
        var answered = learner.Questions.Where(question => firsts.ContainsKey(question.Id)).ToList();
        Sections = Masteries.Of(
            answered.Select(question =>
                (question.Citation.Path.Count > 0 ? question.Citation.Path[0] : question.Citation.Lecture, firsts[question.Id])
            )
        );
        Concepts = Masteries.Of(answered.Select(question => (question.Concept, firsts[question.Id])));
        All = firsts.Values.Aggregate(default(Mastery), (mastery, isRight) => mastery.With(isRight));
        var kept = Sections.Aggregate(
            default(Mastery),
            (sum, section) => new Mastery(sum.Right + section.Mastery.Right, sum.All + section.Mastery.All)
        );
        Gone = new Mastery(All.Right - kept.Right, All.All - kept.All);
    }

    /// <summary>The sections of which anything was answered, in the course's order.</summary>
    internal IReadOnlyList<NamedMastery> Sections { get; }

    /// <summary>The concepts of which anything was answered, in the course's order.</summary>
    internal IReadOnlyList<NamedMastery> Concepts { get; }

    /// <summary>All that was answered.</summary>
    internal Mastery All { get; }

    /// <summary>Questions that the notes don't have any more.</summary>
    internal Mastery Gone { get; }
}
