using System.Text.Json;
using System.Text.RegularExpressions;
using TeachBot.Content.Asking;
using TeachBot.Host.Output;
using TeachBot.Host.Wordings;

namespace TeachBot.Tests.Content.Evaluation;

/// <summary>A question with what a right answer must show; a line of a questions.jsonl.</summary>
internal sealed record EvaluationQuestion(
    string Id,
    string Question,
    string Expect,
    string[] PathAny,
    string[] Must,
    string[] MustNot,
    bool Figure
)
{
    private const int LongestAnswer = 450;

    internal bool IsOutsideTheNotes => Expect == "abstain";

    internal static List<EvaluationQuestion> Read(string file) =>
        [.. File.ReadLines(file).Where(line => line.Trim().Length > 0).Select(Parse)];

    /// <summary>What is wrong with an answer; null where it is right.</summary>
    internal string? Fault(Answer answer)
    {
        if (IsOutsideTheNotes || !answer.IsAnswered)
        {
            return answer.IsAnswered == IsOutsideTheNotes
                ? answer.IsAnswered
                    ? "answered what the notes do not say"
                    : "gave no answer"
                : null;
        }

        var text = AnswerText.Plain(answer, Wording.For("ja"));
        var paths = answer.Citations.Select(citation => string.Join(" > ", citation.Path.Prepend(citation.Lecture))).ToList();
        return Expect == "compare" && answer.Kind != AnswerKinds.Comparison ? $"is a {answer.Kind}, no comparison"
            : Expect == "answer" && text.Length > LongestAnswer ? $"has {text.Length} characters"
            : Figure && answer.Figures.Count == 0 ? "shows no figure"
            : Array.Find(Must, pattern => !Regex.IsMatch(text, pattern, RegexOptions.IgnoreCase)) is { } lacking
                ? $"lacks /{lacking}/: {text}"
            : Array.Find(MustNot, pattern => Regex.IsMatch(text, pattern, RegexOptions.IgnoreCase)) is { } wrong ? $"has /{wrong}/: {text}"
            : PathAny.Length > 0 && !PathAny.Any(want => paths.Exists(path => path.Contains(want, StringComparison.Ordinal)))
                ? $"cites {string.Join("; ", paths)}"
            : null;
    }

    private static EvaluationQuestion Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        return new EvaluationQuestion(
            root.GetProperty("id").GetString()!,
            root.GetProperty("question").GetString()!,
            root.GetProperty("expect").GetString()!,
            Strings(root, "path_any"),
            Strings(root, "must"),
            Strings(root, "must_not"),
            root.TryGetProperty("figure", out var figure) && figure.GetBoolean()
        );
    }

    private static string[] Strings(JsonElement root, string name) =>
        [.. root.GetProperty(name).EnumerateArray().Select(value => value.GetString()!)];
}
