using System.Globalization;
using System.Text.RegularExpressions;

namespace TeachBot.EndToEnd.Daily.Recounting;

/// <summary>Asks the bot for everybody's results as they would, and counts them anew.</summary>
/// <param name="classes">All channels, with what takes no answers any more: who is linked answered in two.</param>
/// <param name="isLinked">Whether two students are one person.</param>
/// <param name="clock">The time.</param>
internal sealed partial class StreakRecount(
    IReadOnlyList<(QuizClass Room, IReadOnlyList<QuizPost> Closed)> classes,
    Func<(int Room, int Student), (int Room, int Student), bool> isLinked,
    LeapClock clock
)
{
    private const int MostTries = 40;

    /// <summary>Where the workspaces are at home.</summary>
    private static readonly TimeZoneInfo Home = TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo");

    /// <summary>Asks for one student's results.</summary>
    /// <returns>What is wrong with them; null for nothing.</returns>
    internal async Task<string?> WrongAsync(int number, int student)
    {
        var (room, closed) = classes[number];
        var (said, nothing) = ("", false);
        for (var tries = 0; tries < MostTries && !Said().IsMatch(said) && !nothing; tries++)
        {
            said = await room.Room.ProgressAsync(student) ?? "";
            nothing = said.Contains("まだ何も答えていません", StringComparison.Ordinal);
        }

        // What still takes answers counts when they are revealed, and is not missed yet.
        var answered = classes
            .Index()
            .SelectMany(other =>
                other.Item.Closed.SelectMany(post =>
                    post.Taken.Where(taken => isLinked((number, student), (other.Index, taken.Key))).Select(taken => DayOf(taken.Value.At))
                )
            )
            .ToHashSet();
        var asked = closed.Select(post => DayOf(post.SeenAt)).ToHashSet();
        var expected = StreakCount.Of(answered, asked, DayOf(clock.GetUtcNow()));
        var found =
            nothing ? 0
            : Said().Match(said) is { Success: true } match ? int.Parse(match.Groups["days"].ValueSpan, CultureInfo.InvariantCulture)
            : -1;
        return found == expected
            ? null
            : $"{room.Room.Channel.Id}: student {student} answered on {string.Join(' ', answered.Order())}, "
                + $"the channel asked on {string.Join(' ', asked)}: {expected} days, and is told {found}";
    }

    private static DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, Home).DateTime);

    [GeneratedRegex("連続：(?<days>[0-9]+)日")]
    private static partial Regex Said();
}
