using System.Text;
using TeachBot.Content.Reading;
using TeachBot.Core.Text;

namespace TeachBot.Content.Questions;

/// <summary>What may be a <see cref="Question.Id"/>.</summary>
internal static class QuestionId
{
    /// <summary>A written name as it is kept: narrow, lower case; null where it is none.</summary>
    internal static string? From(string written) =>
        JapaneseText.WellFormed(written).Trim().Normalize(NormalizationForm.FormKC).ToLowerInvariant()
            is { Length: > 0 and <= ContentLimits.QuizIdLength } id
        && id.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')
            ? id
            : null;
}
