using System.Globalization;
using TeachBot.Content.Reading;
using TeachBot.Host.Wordings;

namespace TeachBot.Host.CommandLine;

/// <summary>Whether a question can be asked at all.</summary>
internal static class QuestionCheck
{
    /// <summary>What is wrong with a question and what to do; null where nothing is.</summary>
    internal static string? Problem(string question, Wording wording) =>
        string.IsNullOrWhiteSpace(question) ? wording.Errors.EmptyQuestion
        : question.Contains('\uFFFD', StringComparison.Ordinal) ? wording.Errors.BrokenQuestion
        : question.Length > ContentLimits.QuestionLength
            ? string.Format(CultureInfo.InvariantCulture, wording.Errors.LongQuestion, question.Length, ContentLimits.QuestionLength)
        : null;
}
