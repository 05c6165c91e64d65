using System.Collections.Concurrent;
using TeachBot.Content;
using TeachBot.Content.Asking;
using TeachBot.Core.Messages;

namespace TeachBot.Commands.Asking;

/// <summary>
/// Remembers what was answered lately: a class asks the same questions, and the same notes give the same answers. Two generations bound
/// it: what nobody asked for while <see cref="Most"/> other questions came is forgotten.
/// </summary>
internal sealed class AnswerMemory
{
    internal const int Most = 1_000;

    private volatile ConcurrentDictionary<(string Question, string Last), Remembered> _young = new();
    private volatile ConcurrentDictionary<(string Question, string Last), Remembered> _old = new();

    /// <summary>The answers to the first questions of a message, each with those before it in mind; as the course gives them.</summary>
    internal IReadOnlyList<(string Question, Remembered Answer)> InTurn(Course course, string message, string? last)
    {
        var answers = new List<(string, Remembered)>(1);
        foreach (var question in Course.QuestionsIn(message).Take(Course.MostQuestions))
        {
            var answer = Answer(course, question, last);
            answers.Add((question, answer));
            last = answer.Answer.Kind == AnswerKinds.SmallTalk ? last : answer.Answer.Asked;
        }

        return answers;
    }

    /// <summary>The answer; found or made.</summary>
    internal Remembered Answer(Course course, string question, string? last)
    {
        if (Find((question, "")) is { } alone && (last is null || !alone.Answer.LeansOnLast))
        {
            return alone;
        }

        if (last is not null && Find((question, last)) is { } after)
        {
            return after;
        }

        var answer = course.Answer(question, last);
        return Keep((question, answer.LeansOnLast ? last ?? "" : ""), new Remembered(answer));
    }

    private Remembered? Find((string, string) key)
    {
        if (_young.TryGetValue(key, out var known))
        {
            return known;
        }

        if (_old.TryGetValue(key, out known))
        {
            Keep(key, known);
        }

        return known;
    }

    private Remembered Keep((string, string) key, Remembered answer)
    {
        if (_young.Count >= Most / 2)
        {
            _old = _young;
            _young = new();
        }

        return _young[key] = answer;
    }
}

/// <summary>An answer with the messages made of it, by language.</summary>
internal sealed record Remembered(Answer Answer)
{
    private volatile Made? _made;

    /// <summary>The message; found or made. Two who ask at once may each make it.</summary>
    internal Message MessageIn(string language, Func<Answer, Message> make)
    {
        for (var made = _made; made is not null; made = made.Before)
        {
            if (made.Language == language)
            {
                return made.Message;
            }
        }

        var message = make(Answer);
        _made = new Made(language, message, _made);
        return message;
    }

    private sealed record Made(string Language, Message Message, Made? Before);
}
