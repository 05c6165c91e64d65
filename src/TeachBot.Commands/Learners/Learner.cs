using TeachBot.Commands.Rooms;
using TeachBot.Content;
using TeachBot.Content.Questions;
using TeachBot.Learning.Attempts;
using TeachBot.Learning.Memory;

namespace TeachBot.Commands.Learners;

/// <summary>One learner, on all platforms that are linked, as their attempts tell.</summary>
internal sealed class Learner
{
    /// <summary>The most attempts that are looked at, the latest: some years of a busy learner.</summary>
    private const int Most = 5_000;

    private readonly TimeZoneInfo _zone;
    private readonly Lazy<IReadOnlyList<Question>> _questions;

    private Learner(Room room, QuestionBank bank, IReadOnlyList<Attempt> attempts)
    {
        (_zone, Attempts, Today) = (room.Zone, attempts, room.Today);
        Cards = TeachBot.Learning.Memory.Cards.Of(attempts, _zone);
        Days = attempts.Select(attempt => DayOf(attempt.At)).ToHashSet();
        _questions = new(() =>
            [
                .. bank
                    .Questions.OrderBy(question => question.Citation.File, StringComparer.Ordinal)
                    .ThenBy(question => question.Citation.Line)
                    .ThenBy(question => question.Id, StringComparer.Ordinal),
            ]
        );
    }

    /// <summary>What they did, the latest first.</summary>
    internal IReadOnlyList<Attempt> Attempts { get; }

    /// <summary>The days on which they answered.</summary>
    internal IReadOnlySet<DateOnly> Days { get; }

    /// <summary>What they remember.</summary>
    internal IReadOnlyList<Card> Cards { get; }

    /// <summary>The day, where the workspace is at home.</summary>
    internal DateOnly Today { get; }

    /// <summary>The course's questions in its order.</summary>
    internal IReadOnlyList<Question> Questions => _questions.Value;

    /// <summary>What is due today.</summary>
    internal IReadOnlyList<Card> Due => Reviews.Due(Cards, Today, Questions.Select(question => (question.Id, question.Concept)));

    /// <summary>The next day on which something is due; null where nothing ever is.</summary>
    internal DateOnly? NextReview => Reviews.Next(Cards, Today, Questions.Select(question => question.Id));

    /// <summary>The day that a moment belongs to, where the workspace is at home.</summary>
    internal DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, _zone).DateTime);

    /// <summary>Reads what they did. Right after a start it waits for the questions, and holds no thread for that.</summary>
    internal static async Task<Learner> FindAsync(ChatParts parts, Room room, Course course, CancellationToken cancellation) =>
        new(room, await course.DeriveAsync().WaitAsync(cancellation), await parts.Attempts.OfAsync(room.Origin.User, Most, cancellation));
}
