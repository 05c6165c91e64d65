using System.Globalization;
using TeachBot.Core.Chat;
using TeachBot.EndToEnd.Daily.Rooms;
using TeachBot.Learning.Attempts;

namespace TeachBot.EndToEnd.Daily.Recounting;

/// <summary>
/// Counts anew what a channel shows, what its students did, and what the store has of them; what differs is told in <see cref="Wrong"/>.
/// </summary>
/// <param name="room">The channel with its students.</param>
/// <param name="calendar">When its quiz had to come.</param>
internal sealed class Recount(QuizClass room, WallCalendar calendar)
{
    /// <summary>So late a quiz comes at most, whatever fails meanwhile.</summary>
    private static readonly TimeSpan Latest = TimeSpan.FromMinutes(10);

    private readonly (IReadOnlyList<(DateOnly Day, DateTimeOffset At)> Due, IReadOnlyList<DateOnly> Late) _days = calendar.Of(room.Plan);

    internal List<string> Wrong { get; } = [];

    /// <summary>How many days were left out because the bot was away.</summary>
    internal int Late => _days.Late.Count;

    /// <summary>Those that take no answers any more, since a later day came or was left out.</summary>
    internal IReadOnlyList<QuizPost> Closed =>
        [.. room.Posts.Where(post => _days.Due.Any(day => day.Day > post.Day) || _days.Late.Any(day => day > post.Day))];

    /// <summary>Each day once, at its time, with as many questions as were wanted.</summary>
    internal void CountPosts()
    {
        Same("days", _days.Due.SelectMany(day => Enumerable.Repeat(day.Day, room.Plan.Questions)), room.Posts.Select(post => post.Day));
        foreach (var post in room.Posts)
        {
            var at = _days.Due.FirstOrDefault(day => day.Day == post.Day).At;
            Check(post.SeenAt >= at && post.SeenAt - at <= Latest, $"{post.Day} was due at {at:u} and came at {post.SeenAt:u}");
        }

        Same(
            "messages",
            room.Posts.Select(post => post.Id).Order(StringComparer.Ordinal),
            room.Room.Messages.Select(message => message.Id).Order(StringComparer.Ordinal)
        );
    }

    /// <summary>What was answered is told as it was answered: in the message of each day, and in the first one of the next.</summary>
    internal void CountReveals()
    {
        var (shown, closed) = (room.Room.Messages.ToDictionary(message => message.Id), Closed.ToHashSet());
        foreach (var post in room.Posts)
        {
            var (text, count) = (shown[post.Id].Text, post.Taken.Count);
            if (!closed.Contains(post))
            {
                Check(
                    text.Contains(count == 0 ? "まだ誰も答えていません" : $"{count}人が回答", StringComparison.Ordinal),
                    $"{post.Day} was answered by {count} and says {text}"
                );
                continue;
            }

            var options = Revealed.Options(text);
            Same(
                $"{post.Day} chosen",
                Enumerable.Range(0, post.First.Answers.Count).Select(option => post.Taken.Values.Count(taken => taken.Option == option)),
                options.Select(option => option.Count)
            );
            Same($"{post.Day} result", [new Revealed(count, RightIn(post, text))], Revealed.In(text));
        }

        foreach (var (before, day) in room.Posts.Chunk(room.Plan.Questions).Zip(room.Posts.Chunk(room.Plan.Questions).Skip(1)))
        {
            Same(
                $"{day[0].Day} tells",
                before.Select(post => new Revealed(post.Taken.Count, RightIn(post, shown[post.Id].Text))),
                Revealed.In(day[0].First.Text)
            );
        }
    }

    /// <summary>Whoever answered has one attempt for each question that was revealed, right or wrong as it was.</summary>
    internal async Task CountAttemptsAsync(IAttempts attempts, CancellationToken cancellation)
    {
        var shown = room.Room.Messages.ToDictionary(message => message.Id);
        for (var student = 0; student < room.Students; student++)
        {
            var who = room.Room.UserOf(student);
            var expected = Closed
                .Where(post => post.Taken.ContainsKey(student))
                .Select(post => IsRight(post, shown[post.Id].Text, post.Taken[student].Option))
                .Order();
            var made = await attempts.OfAsync(who, 1_000, cancellation);
            Same(
                $"attempts of {student}",
                expected,
                made.Where(attempt => attempt.Who == who && attempt.Where == room.Room.Channel && attempt.Setting == AttemptSetting.Daily)
                    .Select(attempt => attempt.IsRight)
                    .Order()
            );
        }
    }

    internal static bool IsRight(QuizPost post, string text, int option) =>
        Revealed.Options(text).Index().Where(one => one.Item.IsRight).Select(one => one.Index).SequenceEqual([option]);

    internal void Same<T>(string what, IEnumerable<T> expected, IEnumerable<T> found)
    {
        var (wanted, seen) = (expected.ToList(), found.ToList());
        Check(wanted.SequenceEqual(seen), $"{what}: expected {string.Join(", ", wanted)}, found {string.Join(", ", seen)}");
    }

    private void Check(bool holds, string what)
    {
        if (!holds)
        {
            Wrong.Add(string.Create(CultureInfo.InvariantCulture, $"{room.Room.Channel.Id} ({room.Plan.Zone} {room.Plan.Time}): {what}"));
        }
    }

    private static int RightIn(QuizPost post, string text) => post.Taken.Values.Count(taken => IsRight(post, text, taken.Option));
}
