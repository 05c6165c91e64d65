using System.Globalization;
using TeachBot.Commands.Wording;
using TeachBot.Content.Asking;
using TeachBot.Content.Comparing;
using TeachBot.Host.Wordings;

namespace TeachBot.Host.Output;

/// <summary>An answer for a person at a terminal: the text, a comparison as a table, the sources, what else to ask.</summary>
internal static class TerminalAnswer
{
    private const int MostSources = 4;

    /// <summary>Several answers stand each under its question.</summary>
    /// <param name="answers">The questions with their answers.</param>
    /// <param name="isMore">Whether more was asked.</param>
    /// <param name="wording">The words of the language.</param>
    /// <param name="output">Where to.</param>
    internal static void Print(IReadOnlyList<(string Question, Answer Answer)> answers, bool isMore, Wording wording, TextWriter output)
    {
        foreach (var (at, (question, answer)) in answers.Index())
        {
            if (answers.Count > 1)
            {
                output.WriteLine($"{(at > 0 ? Environment.NewLine : "")}■ {question.ReplaceLineEndings(" ")}");
            }

            Print(answer, wording, output);
        }

        if (isMore)
        {
            output.WriteLine();
            output.WriteLine(string.Format(CultureInfo.InvariantCulture, wording.Chat.Ask.MostQuestions, answers.Count));
        }
    }

    internal static void Print(Answer answer, Wording wording, TextWriter output)
    {
        if (answer.Comparison is { } comparison)
        {
            if (comparison.Deciding.Count > 0)
            {
                output.WriteLine(AnswerText.Statements(comparison.Deciding, wording));
            }

            PrintTable(comparison, wording.Chat.Compare, output);
        }
        else
        {
            output.WriteLine(AnswerText.Plain(answer, wording));
        }

        foreach (var figure in answer.Figures)
        {
            output.WriteLine(string.Format(CultureInfo.InvariantCulture, wording.Answers.Figure, figure.Caption, figure.Source));
        }

        foreach (var source in answer.Citations.DistinctBy(citation => string.Join('\n', citation.Path)).Take(MostSources))
        {
            output.WriteLine(CitationText.Plain(source, wording.Chat.Ask));
        }

        if (answer.FollowUps.Count > 0)
        {
            output.WriteLine($"{wording.Answers.FollowUps}{string.Concat(answer.FollowUps.Select(question => $"「{question}」"))}");
        }
    }

    private static void PrintTable(Comparison comparison, CompareWords words, TextWriter output) =>
        TerminalTable.Print(
            [words.Facet, .. comparison.Concepts],
            comparison.Rows.Select(row => row.Cells.Select(cell => cell?.Text ?? words.Empty).Prepend(row.Facet)),
            output
        );
}
