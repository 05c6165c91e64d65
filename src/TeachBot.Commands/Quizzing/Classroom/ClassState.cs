using System.Text.Json;
using TeachBot.Core.Chat;

namespace TeachBot.Commands.Quizzing.Classroom;

/// <summary>One question of a channel's quiz. Each question is a session, and its post has the session's id.</summary>
/// <param name="Starter">Who began the quiz, where its sessions are of a version that did not keep their owner; else null.</param>
/// <param name="Language">What its posts speak.</param>
/// <param name="Quiz">The id that the sessions of all its questions begin with.</param>
/// <param name="Questions">All questions of the quiz.</param>
/// <param name="At">Which of them this session asks, from 0.</param>
internal sealed record ClassState(UserRef? Starter, string Language, string Quiz, IReadOnlyList<AskedQuestion> Questions, int At)
{
    /// <summary>The question that is asked.</summary>
    internal AskedQuestion Asked => Questions[At];

    /// <summary>Whether another comes after it.</summary>
    internal bool HasNext => At + 1 < Questions.Count;

    /// <summary>The session of a question: pressed twice, 「次へ」 opens one.</summary>
    internal string SessionId => $"{Quiz}-{At}";

    internal ClassState Next() => this with { At = At + 1 };

    internal string Write() => JsonSerializer.Serialize(this, QuizJson.Readable.ClassState);

    internal static ClassState? Read(string text) => QuizJson.Read(text, QuizJson.Readable.ClassState);
}
