using Microsoft.Extensions.Options;
using TeachBot.Core.Stores;

namespace TeachBot.Host.Configuration;

/// <summary>For how many days things are kept: section <c>Retention</c>. 0 keeps them for ever, where that is allowed.</summary>
internal sealed class RetentionOptions
{
    internal const string Section = "Retention";
    private const int Longest = 36_500;

    /// <summary>
    /// That an event had its effect; 1 to 365. Slack repeats an event for some minutes, Discord for one connection; three days leave room
    /// for a weekend of replays by hand.
    /// </summary>
    [Bounds(1, 365, ErrorMessage = "Retention:Events = 1…365")]
    public int Events { get; set; } = 3;

    /// <summary>
    /// Quizzes: those of channels, with what everybody chose, since the reveal; those of one person since they began. Answers are kept
    /// apart from them.
    /// </summary>
    [Bounds(0, Longest, ErrorMessage = "Retention:Sessions = 0…36500")]
    public int Sessions { get; set; } = 90;

    /// <summary>Posts that were sent; no longer than <see cref="Sessions"/> are they edited.</summary>
    [Bounds(0, Longest, ErrorMessage = "Retention:Posts = 0…36500")]
    public int Posts { get; set; } = 90;

    /// <summary>
    /// Which days a channel had its quiz: streaks pass over days without one, and questions come again where nobody knows that they were
    /// asked.
    /// </summary>
    [Bounds(0, Longest, ErrorMessage = "Retention:Occurrences = 0…36500")]
    public int Occurrences { get; set; } = 800;

    /// <summary>Questions that the notes did not answer, since they were last asked, and the places that were meant by them.</summary>
    [Bounds(0, Longest, ErrorMessage = "Retention:Misses = 0…36500")]
    public int Misses { get; set; } = 365;

    /// <summary>Reports of bad questions.</summary>
    [Bounds(0, Longest, ErrorMessage = "Retention:Reports = 0…36500")]
    public int Reports { get; set; } = 365;

    /// <summary>What belongs to a learner, since their last answer: afterwards only counts stay, which belong to nobody.</summary>
    [Bounds(0, Longest, ErrorMessage = "Retention:Learners = 0…36500")]
    public int Learners { get; set; } = 1_095;

    /// <summary>The kinds that are kept for a time, each with its days.</summary>
    internal IEnumerable<(Kept What, int Days)> Limits =>
        [
            (Kept.Events, Events),
            (Kept.Choices, Sessions),
            (Kept.Sessions, Sessions),
            (Kept.Posts, Posts),
            (Kept.Occurrences, Occurrences),
            (Kept.Misses, Misses),
            (Kept.Wanted, Misses),
            (Kept.Reports, Reports),
            (Kept.Codes, 1),
        ];
}

/// <summary>Checks them when the program starts.</summary>
[OptionsValidator]
internal sealed partial class RetentionOptionsValidator : IValidateOptions<RetentionOptions>;
