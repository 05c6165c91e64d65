using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;
using TeachBot.Content.Reading;
using Block = Markdig.Syntax.Block;

namespace TeachBot.Content.Questions.Authoring;

/// <summary>Reads a quiz's Markdown into questions as they stand there, right or wrong.</summary>
internal sealed class QuizReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseTaskLists().Build();

    private readonly string[] _lines;
    private readonly List<QuizDraft> _drafts = [];
    private QuizDraft? _draft;
    private QuizHeading? _heading;
    private Block? _last;

    /// <summary>Whether the text above is a question's: what follows it is no introduction.</summary>
    private bool _follows;

    private QuizReader(string[] lines) => _lines = lines;

    /// <exception cref="ContentException">The text nests too deeply or has too many marks in one place.</exception>
    internal static IReadOnlyList<QuizDraft> Read(string file, string markdown)
    {
        var reader = new QuizReader(QuizBoxes.Repair(new LectureSource(MarkedText.Safe(markdown.TrimStart('\uFEFF'))).Text));
        foreach (var block in Parse(file, string.Join('\n', reader._lines)))
        {
            try
            {
                reader.Add(block);
            }
            catch (InsufficientExecutionStackException)
            {
                throw new ContentException(ContentFault.TooDeep, file, block.Line + 1);
            }
        }

        reader.Close();
        reader.DropHeading(0);
        return reader._drafts;
    }

    /// <exception cref="ContentException">The text nests too deeply or has too many marks in one place.</exception>
    internal static MarkdownDocument Parse(string file, string markdown)
    {
        MarkdownGuard.Check(file, markdown);
        try
        {
            return MarkdownParser.Parse(markdown, Pipeline);
        }
        catch (Exception fault) when (fault is ArgumentException or InsufficientExecutionStackException)
        {
            throw new ContentException(ContentFault.TooDeep, file);
        }
    }

    private void Add(Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                AddHeading(heading);
                break;
            case ThematicBreakBlock:
                Break();
                break;
            case QuoteBlock quote:
                AddQuote(quote);
                break;
            case ListBlock list when list.IsOrdered || QuizOptions.HasBoxes(list):
                Begin(list, QuizOptions.HasBoxes(list) ? QuizShape.Choice : QuizShape.Ordering);
                new QuizOptions(_draft!, Take).Read(list);
                break;
            case Markdig.Extensions.Tables.Table table:
                Begin(table, QuizShape.Matching);
                new QuizOptions(_draft!, Take).Read(table);
                break;
            default:
                AddText(block);
                break;
        }

        _last = block;
    }

    /// <summary>
    /// A line of hyphens right below a paragraph makes a heading of it in CommonMark; below 「出典: …」 it parts two questions.
    /// </summary>
    private void AddHeading(HeadingBlock heading)
    {
        var figures = new List<Figure>();
        var lines = QuizText.Of(heading, figures).ToList();
        if (heading.IsSetext && lines.Any(line => LabelledLine.Read(line) is not null))
        {
            AddText(heading);
            Break();
            return;
        }

        Close();
        DropHeading(heading.Level);
        _heading = new QuizHeading(QuizText.Plain(QuizText.Join(lines)), QuizText.LineOf(heading), heading.Level);
        _follows = false;
        if (figures.Count > 0)
        {
            Open(_heading.Line).Figures.AddRange(figures);
        }
    }

    private void Break()
    {
        Close();
        DropHeading(0);
        _follows = false;
    }

    /// <summary>A heading that asks and has nothing below it but headings of its own level is a question without options.</summary>
    private void DropHeading(int level)
    {
        if (_heading is { } heading && QuizDraft.Asks(heading.Text) && level <= heading.Level)
        {
            _draft = new QuizDraft(heading.Line, heading);
            Close();
        }

        _heading = null;
    }

    private void AddText(Block block)
    {
        var figures = new List<Figure>();
        var isExplanation = false;
        foreach (var line in QuizText.Of(block, figures).ToList())
        {
            if (block is not Markdig.Syntax.CodeBlock && LabelledLine.Read(line) is { } labelled)
            {
                Take(labelled);
                isExplanation = labelled.Label == QuizLabel.Explanation;
            }
            else if (isExplanation)
            {
                _draft!.Explanation.Add(line);
            }
            else
            {
                Prompt(line.Line).Body.Add(line);
            }
        }

        if (figures.Count > 0)
        {
            Prompt(QuizText.LineOf(block)).Figures.AddRange(figures);
        }
    }

    /// <summary>Lines without the quotation's mark that only go on in its paragraph may have labels.</summary>
    private void AddQuote(QuoteBlock quote)
    {
        foreach (var line in QuizText.Of(quote, []).ToList())
        {
            if (
                !_lines[Math.Clamp(line.Line, 1, _lines.Length) - 1].AsSpan().TrimStart().StartsWith('>')
                && LabelledLine.Read(line) is { } labelled
            )
            {
                Take(labelled);
            }
            else
            {
                (_draft ?? Open(line.Line)).Explanation.Add(line);
            }
        }
    }

    private void Take(LabelledLine line)
    {
        var draft = _draft ?? Open(line.Line);
        switch (line.Label)
        {
            case QuizLabel.Answer:
                draft.Take(QuizShape.Typed, line.Line);
                draft.Answers.AddRange(TypedAnswers.Split(line.Value));
                break;
            case QuizLabel.Explanation:
                draft.Explanation.AddRange(line.Value.Length > 0 ? [new QuizLine(line.Value, line.Line, true)] : []);
                break;
            default:
                if (!draft.Labels.TryAdd(line.Label, line))
                {
                    draft.Faults.Add(new QuizFault(ContentFault.QuizLabelTwice, line.Line, line.Written));
                }

                break;
        }
    }

    /// <summary>The question that a further line of the prompt belongs to: behind the options a new one begins.</summary>
    private QuizDraft Prompt(int line)
    {
        if (_draft is { Shape: not null })
        {
            Close();
        }

        return _draft ?? Open(line);
    }

    /// <summary>
    /// Options right behind options (with another bullet) go on with them; apart from them they are a question of their own, which lacks
    /// its prompt.
    /// </summary>
    private void Begin(Block block, QuizShape shape)
    {
        if (_draft?.Shape == shape && _last is not (ListBlock or Markdig.Extensions.Tables.Table))
        {
            Close();
        }

        _draft ??= Open(QuizText.LineOf(block));
    }

    private QuizDraft Open(int line)
    {
        _draft = new QuizDraft(line, _heading);
        _heading = null;
        return _draft;
    }

    private void Close()
    {
        if (_draft is { } draft && (draft.Shape is not null || draft.MeansToAsk || _follows))
        {
            _drafts.Add(draft);
            _follows = true;
        }

        _draft = null;
    }
}
