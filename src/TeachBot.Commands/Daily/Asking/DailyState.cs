using System.Text.Json;
using TeachBot.Commands.Daily.Planning;
using TeachBot.Commands.Quizzing;

namespace TeachBot.Commands.Daily.Asking;

/// <summary>One question of a day. It is a session, and its post has the session's id.</summary>
/// <param name="Schedule">The schedule.</param>
/// <param name="Day">The day.</param>
/// <param name="Language">What its post speaks.</param>
/// <param name="At">Which of the day's questions it is, from 0.</param>
/// <param name="Count">How many the day has.</param>
/// <param name="Asked">The question.</param>
/// <param name="Before">The sessions of the day before, whose results the first post tells; empty in the others.</param>
internal sealed record DailyState(
    string Schedule,
    DateOnly Day,
    string Language,
    int At,
    int Count,
    AskedQuestion Asked,
    IReadOnlyList<string> Before
)
{
    /// <summary>The session of a question: opened by several replicas, it is one.</summary>
    internal string SessionId => SessionOf(Schedule, Day, At);

    internal static string SessionOf(string schedule, DateOnly day, int at) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{schedule}{day:yyMMdd}-{at}");

    internal string Write() => JsonSerializer.Serialize(this, DailyJson.Readable.DailyState);

    internal static DailyState? Read(string text) =>
        QuizJson.Read(text, DailyJson.Readable.DailyState) is { } state ? state with { Before = state.Before ?? [] } : null;
}
