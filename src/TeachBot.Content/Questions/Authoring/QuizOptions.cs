using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using TeachBot.Content.Reading;
using Block = Markdig.Syntax.Block;

namespace TeachBot.Content.Questions.Authoring;

/// <summary>Reads the lists and tables that a question is answered by.</summary>
/// <param name="draft">The question.</param>
/// <param name="label">Takes a line with a label: without an empty line above it, it goes on in the last item.</param>
internal sealed class QuizOptions(QuizDraft draft, Action<LabelledLine> label)
{
    /// <summary>Whether a list has a box to tick.</summary>
    internal static bool HasBoxes(ListBlock list) => list.OfType<ListItemBlock>().Any(item => BoxOf(item) is not null);

    internal void Read(ListBlock list)
    {
        var isChoice = HasBoxes(list);
        draft.Take(isChoice ? QuizShape.Choice : QuizShape.Ordering, QuizText.LineOf(list));
        foreach (var item in list.OfType<ListItemBlock>())
        {
            Read(item, isChoice);
        }
    }

    /// <summary>Each row is a pair; a third column has the reasons.</summary>
    internal void Read(Markdig.Extensions.Tables.Table table)
    {
        draft.Take(QuizShape.Matching, QuizText.LineOf(table));
        var rows = table
            .OfType<Markdig.Extensions.Tables.TableRow>()
            .Select(row =>
                (Line: QuizText.LineOf(row), row.IsHeader, Cells: row.OfType<TableCell>().Select(cell => QuizText.Cell(cell, [])).ToList())
            )
            .ToList();
        if (rows.Count == 0 || rows[0].Cells.Count is not (2 or 3))
        {
            draft.Faults.Add(new QuizFault(ContentFault.QuizTableColumns, QuizText.LineOf(table)));
            return;
        }

        foreach (var (line, _, cells) in rows.Where(row => !row.IsHeader))
        {
            if (cells.Skip(1).All(cell => cell.Length == 0) && LabelledLine.Read(new QuizLine(cells[0], line, true)) is { } labelled)
            {
                label(labelled);
            }
            else
            {
                draft.Options.Add(
                    new DraftOption(line, cells[0], cells.ElementAtOrDefault(2) ?? "", true, cells.ElementAtOrDefault(1) ?? "")
                );
            }
        }
    }

    private void Read(ListItemBlock item, bool isChoice)
    {
        var box = BoxOf(item);
        var lead = Own(item.Take(1));
        var further = QuizText.Plain(QuizText.Join(Own(item.Skip(1))));
        if (lead.Count == 0 && further.Length == 0 && box is null && item.Count > 0)
        {
            // All of the item was lines with labels.
            return;
        }

        if (isChoice && box is null)
        {
            draft.Faults.Add(new QuizFault(ContentFault.QuizOptionWithoutBox, QuizText.LineOf(item)));
        }

        var (text, reason) = OptionText.Split(QuizText.Join(lead));
        draft.Options.Add(
            new DraftOption(
                QuizText.LineOf(item),
                text,
                string.Join('\n', new[] { reason, further }.Where(part => part.Length > 0)),
                !isChoice || box is { Checked: true }
            )
        );
    }

    /// <summary>The lines of blocks without those that have a label.</summary>
    private List<QuizLine> Own(IEnumerable<Block> blocks)
    {
        var own = new List<QuizLine>();
        var target = own;
        foreach (var line in blocks.SelectMany(block => QuizText.Of(block, [])))
        {
            if (LabelledLine.Read(line) is { } labelled)
            {
                label(labelled);
                target = labelled.Label == QuizLabel.Explanation ? draft.Explanation : own;
            }
            else
            {
                target.Add(line);
            }
        }

        return own;
    }

    private static TaskList? BoxOf(ListItemBlock item) => (item.FirstOrDefault() as ParagraphBlock)?.Inline?.FirstChild as TaskList;
}
