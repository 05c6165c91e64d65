using System.Buffers;

namespace TeachBot.Content.Reading;

/// <summary>
/// Looks through Markdown before it is parsed, in one pass, and refuses what the parser would take too long for: its time grows with the
/// square of the marks in one paragraph or table, and with the depth of nesting on every line. People's text stays far below.
/// </summary>
internal ref struct MarkdownGuard
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("[]*_~<");

    private readonly string _file;
    private readonly NestingDepth _nesting;
    private long _spent;
    private int _line;
    private Paragraph _paragraph;
    private char _fence;
    private int _fenceLength;

    private MarkdownGuard(string file) => (_file, _nesting) = (file, new NestingDepth());

    /// <exception cref="ContentException">The text nests too deeply or has too many marks in one place; with the line.</exception>
    internal static void Check(string file, string markdown)
    {
        var guard = new MarkdownGuard(file);
        var budget = Math.Max(ContentLimits.MarkSteps, (long)markdown.Length * ContentLimits.MarkStepsPerCharacter);
        foreach (var line in markdown.AsSpan().EnumerateLines())
        {
            guard._line++;
            guard.Take(line, budget);
        }

        guard.End(budget);
    }

    private void Take(ReadOnlySpan<char> line, long budget)
    {
        if (IsFenced(line))
        {
            return;
        }

        if (line.IsWhiteSpace())
        {
            End(budget);
        }
        else if (_nesting.Of(line) > ContentLimits.Nesting)
        {
            throw new ContentException(ContentFault.TooDeep, _file, _line);
        }
        else
        {
            _paragraph.Begin = _paragraph.Begin == 0 ? _line : _paragraph.Begin;
            _paragraph.Count(line);
        }
    }

    private void End(long budget)
    {
        _spent += _paragraph.Steps;
        if (_spent > budget || _paragraph.Cells > ContentLimits.TableCells + 2L * _paragraph.Length)
        {
            throw new ContentException(ContentFault.TooComplex, _file, Math.Max(1, _paragraph.Begin));
        }

        _paragraph = default;
    }

    /// <summary>Only fences at the margin are sure to be what they look like; within them nothing is parsed.</summary>
    private bool IsFenced(ReadOnlySpan<char> line)
    {
        var text = line.TrimStart(' ');
        var mark = text.IsEmpty || line.Length - text.Length > 3 || text[0] is not ('`' or '~') ? default : text[0];
        var length = mark == default ? 0 : text.Length - text.TrimStart(mark).Length;
        if (_fenceLength == 0)
        {
            if (length >= 3 && !(mark == '`' && text[length..].Contains('`')))
            {
                (_fence, _fenceLength) = (mark, length);
            }

            return false;
        }

        if (mark == _fence && length >= _fenceLength && text[length..].IsWhiteSpace())
        {
            _fenceLength = 0;
        }

        return true;
    }

    /// <summary>What stands between two blank lines.</summary>
    private struct Paragraph
    {
        private long _marks;
        private long _pipes;
        private long _declarations;
        private long _lines;
        private long _widest;

        internal int Begin { get; set; }

        internal long Length { get; private set; }

        /// <summary>
        /// The parser's steps: each mark is held against each other one, and a declaration's end is looked for to the very end.
        /// </summary>
        internal readonly long Steps => (_marks * (_marks + 2 * _pipes)) + (_declarations * Length / 2);

        /// <summary>The parser fills a table up, so that all rows are as wide as the widest.</summary>
        internal readonly long Cells => _widest * _lines;

        internal void Count(ReadOnlySpan<char> line)
        {
            var pipes = line.Count('|');
            for (var rest = line; rest.IndexOfAny(Marks) is >= 0 and var at; rest = rest[(at + 1)..])
            {
                if (rest[at] != '<')
                {
                    // The two asterisks of bold are one mark.
                    _marks++;
                    at += at + 1 < rest.Length && rest[at] is '*' or '_' or '~' && rest[at + 1] == rest[at] ? 1 : 0;
                }
                else if (at + 1 < rest.Length && rest[at + 1] is '!' or '?')
                {
                    _declarations++;
                }
            }

            (_pipes, _lines, _widest, Length) = (_pipes + pipes, _lines + 1, Math.Max(_widest, pipes), Length + line.Length + 1);
        }
    }
}
