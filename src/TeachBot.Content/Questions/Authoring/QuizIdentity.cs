using System.Globalization;
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
        "authored-" + Fingerprint.Of([file, JapaneseText.Key(prompt).TrimEnd('。', '.', '?', '!', '、', ' '), figure]);

    /// <summary>Changes with everything that a learner reads.</summary>
    internal static string Version(Question question) =>
        Fingerprint.Of([
            question.Prompt,
            question.Figure?.Source ?? "",
            .. question.Options.SelectMany(option =>
                new[]
                {
                    option.Id,
                    option.Text,
                    option.IsCorrect ? "+" : "-",
                    option.Reason,
                    option.Match ?? "",
                    option.Position.ToString(CultureInfo.InvariantCulture),
                }
            ),
            .. question.Answers,
            question.Explanation,
        ]);
}
