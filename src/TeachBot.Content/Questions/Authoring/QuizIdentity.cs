using System.Globalization;
using System.IO.Hashing;
using System.Text;
using TeachBot.Content.Reading;
using TeachBot.Core.Text;

namespace TeachBot.Content.Questions.Authoring;

/// <summary>What a question is known by, the same on any machine.</summary>
internal static class QuizIdentity
{
    /// <summary>
    /// The id of a question whose author gave none: its file and its wording without width, spaces and the last mark. So its place in the
    /// file does not matter; who words it anew and wants to keep its history gives it an id.
    /// </summary>
    internal static string Id(string file, string prompt, string figure) =>
        "authored-" + Hash([file, JapaneseText.Key(prompt).TrimEnd('。', '.', '?', '!', '、', ' '), figure]);

    /// <summary>Changes with everything that a learner reads.</summary>
    internal static string Version(Question question) => Hash(
    [
        question.Prompt, question.Figure?.Source ?? "",
        .. question.Options.SelectMany(option => new[] { option.Id, option.Text, option.IsCorrect ? "+" : "-", option.Reason, option.Match ?? "", option.Position.ToString(CultureInfo.InvariantCulture) }),
        .. question.Answers, question.Explanation,
    ]);

    /// <summary>An id as it is kept: narrow, lower case; null where it is none.</summary>
    internal static string? Normalized(string written) =>
        JapaneseText.WellFormed(written).Trim().Normalize(NormalizationForm.FormKC).ToLowerInvariant() is { Length: > 0 and <= ContentLimits.QuizIdLength } id
            && id.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') ? id : null;

    /// <summary>Parts are set apart by a character that no text holds.</summary>
    internal static string Hash(IEnumerable<string> parts) =>
        XxHash3.HashToUInt64(Encoding.UTF8.GetBytes(string.Join('\0', parts))).ToString("x16", CultureInfo.InvariantCulture);
}
