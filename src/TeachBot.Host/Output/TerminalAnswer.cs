using System.Globalization;
using System.Text;
using Spectre.Console;
using TeachBot.Content.Asking;
using TeachBot.Content.Comparing;
using TeachBot.Host.Wordings;

namespace TeachBot.Host.Output;

/// <summary>An answer for a person at a terminal: the text, a comparison as a table, the sources, what else to ask.</summary>
internal static class TerminalAnswer
{
    private const int MostSources = 4;
    private const int WidthWithoutTerminal = 100;

    internal static void Print(Answer answer, Wording wording, TextWriter output)
    {
        if (answer.Comparison is { } comparison)
        {
            var deciding = new StringBuilder();
            AnswerText.Append(deciding, comparison.Deciding, wording.Answers);
            output.Write(deciding);
            PrintTable(comparison, wording.Answers, output);
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
            output.WriteLine(CitationText.Plain(source, wording.Answers));
        }

        if (answer.FollowUps.Count > 0)
        {
            output.WriteLine($"{wording.Answers.FollowUps}{string.Concat(answer.FollowUps.Select(question => $"「{question}」"))}");
        }
    }

    private static void PrintTable(Comparison comparison, AnswerWording wording, TextWriter output)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output), Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors });
        console.Profile.Width = Console.IsOutputRedirected ? WidthWithoutTerminal : Math.Max(40, Console.WindowWidth);
        var table = new Table { Border = TableBorder.Square, ShowRowSeparators = true }.AddColumn(new TableColumn(Markup.Escape(wording.FacetHeading)));
        foreach (var concept in comparison.Concepts)
        {
            table.AddColumn(new TableColumn(Markup.Escape(concept)));
        }

        foreach (var row in comparison.Rows)
        {
            table.AddRow([.. row.Cells.Select(cell => cell?.Text ?? wording.EmptyCell).Prepend(row.Facet).Select(Markup.Escape)]);
        }

        console.Write(table);
    }
}
