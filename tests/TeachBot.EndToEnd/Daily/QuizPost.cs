using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using TeachBot.EndToEnd.Daily.Rooms;

namespace TeachBot.EndToEnd.Daily;

/// <summary>A message with a quiz of the day, as it was when it was seen first, and what students chose since.</summary>
internal sealed partial class QuizPost
{
    internal QuizPost(QuizMessage message, DateTimeOffset seenAt)
    {
        (Id, SeenAt, First) = (message.Id, seenAt, message);
        var head = Head().Match(message.Text);
        Day = new DateOnly(seenAt.Year, NumberOf(head.Groups["month"]), NumberOf(head.Groups["day"]));
        Number = Which().Match(message.Text) is { Success: true } which ? NumberOf(which.Groups["number"]) : 1;
    }

    internal string Id { get; }

    /// <summary>The day that its heading names.</summary>
    internal DateOnly Day { get; }

    /// <summary>Which of the day's questions it is, from 1.</summary>
    internal int Number { get; }

    internal DateTimeOffset SeenAt { get; }

    internal QuizMessage First { get; }

    /// <summary>Which option each student chose last, and when it was confirmed.</summary>
    internal ConcurrentDictionary<int, (int Option, DateTimeOffset At)> Taken { get; } = new();

    internal static bool Is(QuizMessage message) => Head().IsMatch(message.Text);

    private static int NumberOf(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("今日のクイズ　(?<month>[0-9]+)月(?<day>[0-9]+)日")]
    private static partial Regex Head();

    [GeneratedRegex("問(?<number>[0-9]+)／[0-9]+")]
    private static partial Regex Which();
}
