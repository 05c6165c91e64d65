using TeachBot.Learning.Attempts;

namespace TeachBot.Learning.Memory;

/// <summary>What one learner remembers of one question.</summary>
/// <param name="ItemId">The question.</param>
/// <param name="Memory">How firmly.</param>
/// <param name="Last">The day on which it was asked last, where the learner is at home.</param>
/// <param name="Lapses">How often it was wrong after it had been right.</param>
public sealed record Card(string ItemId, MemoryState Memory, DateOnly Last, int Lapses)
{
    /// <summary>So many lapses make a leech: asking it once more helps less than reading what the notes say.</summary>
    public const int LeechLapses = 4;

    /// <summary>From which day on it is due.</summary>
    public DateOnly Due => Last.AddDays(Fsrs.Interval(Memory));

    /// <summary>Whether it keeps being forgotten.</summary>
    public bool IsLeech => Lapses >= LeechLapses;
}

/// <summary>Makes cards of what a learner did.</summary>
public static class Cards
{
    /// <summary>A card for each question that was answered.</summary>
    /// <param name="attempts">In any order.</param>
    /// <param name="zone">Where the learner's days begin and end.</param>
    public static IReadOnlyList<Card> Of(IEnumerable<Attempt> attempts, TimeZoneInfo zone) =>
        [
            .. attempts
                .GroupBy(attempt => attempt.Item.Id, StringComparer.Ordinal)
                .Select(group => Of(group.Key, [.. group.OrderBy(attempt => attempt.At)], zone)),
        ];

    private static Card Of(string item, IReadOnlyList<Attempt> attempts, TimeZoneInfo zone)
    {
        var (memory, last) = (Fsrs.First(Grades.Of(attempts[0])), DayOf(attempts[0], zone));
        var (lapses, wasRight) = (0, attempts[0].IsRight);
        foreach (var attempt in attempts.Skip(1))
        {
            var day = DayOf(attempt, zone);
            memory = Fsrs.Next(memory, day.DayNumber - last.DayNumber, Grades.Of(attempt));
            lapses += wasRight && !attempt.IsRight ? 1 : 0;
            (last, wasRight) = (day > last ? day : last, wasRight || attempt.IsRight);
        }

        return new Card(item, memory, last, lapses);
    }

    private static DateOnly DayOf(Attempt attempt, TimeZoneInfo zone) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(attempt.At, zone).DateTime);
}
