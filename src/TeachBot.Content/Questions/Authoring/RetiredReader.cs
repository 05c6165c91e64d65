using System.Buffers;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using TeachBot.Content.Reading;
using Block = Markdig.Syntax.Block;

namespace TeachBot.Content.Questions.Authoring;

/// <summary>
/// Reads the questions that are retired: a list whose items are an id, a dash and the reason, or a table with a column for each. All other
/// text is the teacher's own.
/// </summary>
internal static class RetiredReader
{
    /// <summary>The file's name in the folder of the quizzes.</summary>
    internal const string File = "retired.md";

    private const string Separators = " 　\t\n—―─–:：";

    private static readonly SearchValues<char> Ends = SearchValues.Create(Separators);

    /// <summary>Retires what the file names, and says what is wrong with it. What has no reason is retired all the same.</summary>
    /// <exception cref="ContentException">The text nests too deeply or has too many marks in one place.</exception>
    internal static void Read(string markdown, string path, Dictionary<string, Retirement> retired, Action<QuizFault> fault)
    {
        foreach (var (written, reason, line) in QuizReader.Parse(path, new LectureSource(MarkedText.Safe(markdown)).Text).SelectMany(Rows))
        {
            if (QuestionId.From(written) is not { } id)
            {
                fault(new QuizFault(ContentFault.QuizBadId, line, written));
            }
            else if (!retired.TryAdd(id, new Retirement(id, reason, path, line)))
            {
                fault(new QuizFault(ContentFault.RetiredTwice, line, $"{path}:{retired[id].Line}"));
            }
            else if (reason.Length == 0)
            {
                fault(new QuizFault(ContentFault.RetiredWithoutReason, line, id));
            }
        }
    }

    private static IEnumerable<(string Id, string Reason, int Line)> Rows(Block block) =>
        block switch
        {
            ListBlock list => list.OfType<ListItemBlock>().Where(item => item.Count > 0).Select(Item),
            Markdig.Extensions.Tables.Table table => table
                .OfType<Markdig.Extensions.Tables.TableRow>()
                .Where(row => !row.IsHeader)
                .Select(row =>
                    (Cells: row.OfType<TableCell>().Select(cell => QuizText.Cell(cell, [])).ToList(), Line: QuizText.LineOf(row))
                )
                .Select(row => (row.Cells.ElementAtOrDefault(0) ?? "", row.Cells.ElementAtOrDefault(1) ?? "", row.Line)),
            _ => [],
        };

    /// <summary>The id ends at the first space or dash that it cannot hold.</summary>
    private static (string Id, string Reason, int Line) Item(ListItemBlock item)
    {
        var text = QuizText.Plain(
            QuizText.Join(item.SelectMany(block => QuizText.Of(block, [])).Select(line => line with { IsNew = true }))
        );
        var end = text.AsSpan().IndexOfAny(Ends);
        return end < 0
            ? (text, "", QuizText.LineOf(item))
            : (text[..end], text[end..].TrimStart([.. Separators, '-']).TrimEnd(), QuizText.LineOf(item));
    }
}
