using TeachBot.Content;
using TeachBot.Content.Questions;
using TeachBot.Content.Questions.Authoring;

namespace TeachBot.Tests.Content.Questions.Authoring;

/// <summary>Quizzes on a small course, given as text.</summary>
internal static class Quizzes
{
    internal const string Notes = """
        # 第1回：果物

        ## りんご

        ### 特徴

        りんごは、秋に実る赤い果物です。

        ### 産地

        りんごは、青森で多く採れます。

        ## みかん

        ### 特徴

        みかんは、冬に食べる柑橘です。

        ![みかんの断面](mikan.png)

        ## まとめ

        果物には、りんごとみかんがあります。
        """;

    /// <summary>The lines that a question needs beside its prompt and options.</summary>
    internal const string Rest = "\n\n> 解説です。\n\n出典: みかん\n";

    internal static Course Course { get; } =
        Course.Read([
            ("01.md", Notes),
            ("02.md", "# 第2回：野菜\n\n## なす\n\n### 特徴\n\nなすは、紫の野菜です。\n\n## まとめ\n\n野菜も食べます。\n"),
        ]);

    internal static AuthoredQuestions Read(string markdown, string file = "quiz.md") =>
        QuizFiles.Read([(file, markdown)], Course.Knowledge);

    /// <summary>The questions, a line each: form, prompt, options (+ right, - wrong, numbers in order), answers.</summary>
    internal static IEnumerable<string> Lines(string markdown) => Read(markdown).Questions.Select(Line);

    internal static string Line(Question question) =>
        string.Join(
            " | ",
            new[]
            {
                question.Form.ToString(),
                question.Prompt.Replace("\n", "/", StringComparison.Ordinal),
                string.Join(" ", question.Options.OrderBy(option => option.Position).Select(Text)),
                string.Join("、", question.Answers),
            }.Where(part => part.Length > 0)
        );

    /// <summary>What is wrong, as <c>line fault</c>.</summary>
    internal static IEnumerable<string> Faults(AuthoredQuestions authored) =>
        authored.Problems.Select(problem => $"{problem.Line} {problem.Fault}");

    private static string Text(QuestionOption option) =>
        (
            option.Position > 0 ? $"{option.Position}"
            : option.Match is not null ? ""
            : option.IsCorrect ? "+"
            : "-"
        )
        + option.Text
        + (option.Match is null ? "" : $"={option.Match}")
        + (option.Reason.Length > 0 ? $"({option.Reason.Replace("\n", "/", StringComparison.Ordinal)})" : "");
}
