namespace TeachBot.Content.Questions.Judging;

/// <summary>What became of one option; what to say about it is its <see cref="QuestionOption.Reason"/>.</summary>
/// <param name="Option">The option.</param>
/// <param name="IsChosen">Whether the learner chose it; in matching and ordering: gave it a partner or a place.</param>
/// <param name="IsRight">Whether that was right: chosen if and only if it should be, with its own partner, in its own place.</param>
public sealed record OptionFeedback(QuestionOption Option, bool IsChosen, bool IsRight)
{
    /// <summary>In matching, the partner that the learner gave it; null where none.</summary>
    public string? GivenMatch { get; init; }

    /// <summary>In ordering, the place that the learner gave it, from 1; 0 where none.</summary>
    public int GivenPosition { get; init; }
}
