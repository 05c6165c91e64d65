using System.Text.Json;
using TeachBot.Commands.Quizzing;

namespace TeachBot.Commands.Daily.Planning;

/// <summary>What was done on a day.</summary>
/// <param name="Posts">The sessions of its questions, which are their posts' ids too; empty where it was left out.</param>
/// <param name="Items">The ids of its questions.</param>
/// <param name="Left">Why it was left out.</param>
internal sealed record DailyDone(IReadOnlyList<string> Posts, IReadOnlyList<string> Items, DailyLeft Left)
{
    internal string Write() => JsonSerializer.Serialize(this, DailyJson.Readable.DailyDone);

    /// <summary>What can't be read was done by another version of the bot: nothing is known of it.</summary>
    internal static DailyDone Read(string text) =>
        QuizJson.Read(text, DailyJson.Readable.DailyDone) is { } done
            ? done with
            {
                Posts = done.Posts ?? [],
                Items = done.Items ?? [],
            }
            : new DailyDone([], [], DailyLeft.No);
}

/// <summary>Why a day has no quiz. The numbers are kept in stores.</summary>
internal enum DailyLeft
{
    /// <summary>It has one.</summary>
    No = 0,

    /// <summary>The bot was away for too long.</summary>
    Late = 1,

    /// <summary>There was no question to ask.</summary>
    NoQuestion = 2,

    /// <summary>No notes could be read until the limit.</summary>
    NoNotes = 3,
}
