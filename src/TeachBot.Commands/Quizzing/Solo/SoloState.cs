using System.Text.Json;
using TeachBot.Core.Chat;

namespace TeachBot.Commands.Quizzing.Solo;

/// <summary>Where one person's quiz stands. Kept whole in its session, so that any replica goes on with it.</summary>
/// <param name="Owner">Whose it is.</param>
/// <param name="Topic">What it is about; empty for everything.</param>
/// <param name="Questions">The questions.</param>
/// <param name="Results">What was answered: the next question is the one at their number.</param>
/// <param name="Partial">What was pressed of an answer that takes several presses.</param>
/// <param name="WasNearly">Whether the answer before was so near that it is asked once more.</param>
/// <param name="Leeches">The questions that keep being forgotten, by id; null for none.</param>
internal sealed record SoloState(
    UserRef Owner,
    string Topic,
    IReadOnlyList<AskedQuestion> Questions,
    IReadOnlyList<SoloResult> Results,
    string Partial = "",
    bool WasNearly = false,
    IReadOnlyList<string>? Leeches = null
)
{
    /// <summary>The number of the question that is asked, from 0; as many as there are when all are answered.</summary>
    internal int At => Results.Count;

    internal string Write() => JsonSerializer.Serialize(this, QuizJson.Readable.SoloState);

    internal static SoloState? Read(string text) => QuizJson.Read(text, QuizJson.Readable.SoloState);

    /// <summary>After an answer.</summary>
    internal SoloState Answered(SoloResult result) => this with { Results = [.. Results, result], Partial = "", WasNearly = false };
}

/// <summary>One answer.</summary>
/// <param name="Given">As it was given; empty for who gave up.</param>
/// <param name="WasNearly">Whether it was the second try.</param>
/// <param name="Credit">From 0 to 1.</param>
internal sealed record SoloResult(string Given, bool WasNearly, double Credit)
{
    internal bool IsRight => Credit >= 1;
}
