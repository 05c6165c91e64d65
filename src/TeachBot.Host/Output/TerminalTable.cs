using Spectre.Console;

namespace TeachBot.Host.Output;

/// <summary>A table of plain text, as wide as the terminal.</summary>
internal static class TerminalTable
{
    private const int WidthWithoutTerminal = 100;

    internal static void Print(IEnumerable<string> headings, IEnumerable<IEnumerable<string>> rows, TextWriter output)
    {
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Out = new AnsiConsoleOutput(output),
                Ansi = AnsiSupport.No,
                ColorSystem = ColorSystemSupport.NoColors,
            }
        );
        console.Profile.Width = Console.IsOutputRedirected ? WidthWithoutTerminal : Math.Max(40, Console.WindowWidth);
        var table = new Table { Border = TableBorder.Square, ShowRowSeparators = true };
        foreach (var heading in headings)
        {
            table.AddColumn(new TableColumn(Escaped(heading)));
        }

        foreach (var row in rows)
        {
            table.AddRow([.. row.Select(Escaped)]);
        }

        console.Write(table);
    }

    /// <summary>Before it is measured, so that borders stand one below the other.</summary>
    private static string Escaped(string cell) => Markup.Escape(PrintableText.Of(cell));
}
