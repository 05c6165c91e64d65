namespace TeachBot.Content.Reading;

/// <summary>
/// How deeply lists and quotations nest on each line: by the marks in front of its text, and by how far lists above it are indented.
/// </summary>
internal sealed class NestingDepth
{
    private const int Tab = 4;
    private readonly Stack<int> _lists = new();

    /// <summary>The depth of the next line, which is not blank.</summary>
    internal int Of(ReadOnlySpan<char> line)
    {
        if (IsRule(line))
        {
            return 0;
        }

        var (column, quotes, isFirst) = (0, 0, true);
        for (var at = 0; at < line.Length; )
        {
            var marker = Marker(line[at..]);
            if (line[at] is ' ' or '\t')
            {
                column += line[at] == '\t' ? Tab - (column % Tab) : 1;
            }
            else if (marker == 0)
            {
                break;
            }
            else if (line[at] == '>')
            {
                (quotes, column) = (quotes + 1, column + 1);
            }
            else
            {
                Open(column);
                column += marker;
                isFirst = false;
            }

            at += Math.Max(1, marker);
        }

        if (isFirst && column == 0)
        {
            _lists.Clear();
        }

        return quotes + _lists.Count;
    }

    private void Open(int column)
    {
        while (_lists.TryPeek(out var above) && above >= column)
        {
            _lists.Pop();
        }

        _lists.Push(column);
    }

    /// <summary>The length of the mark that opens a container here; 0 where none does.</summary>
    private static int Marker(ReadOnlySpan<char> text)
    {
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        var length = text[0] switch
        {
            '>' => 1,
            '-' or '+' or '*' => 1,
            _ when digits is > 0 and < 10 && text[digits] is '.' or ')' => digits + 1,
            _ => 0,
        };
        return length == 0 || text[0] == '>' || length == text.Length || text[length] is ' ' or '\t' ? length : 0;
    }

    /// <summary>「- - -」 is a line across the page, however long.</summary>
    private static bool IsRule(ReadOnlySpan<char> line)
    {
        var text = line.TrimStart();
        return text[0] is '-' or '*' or '_' && text.IndexOfAnyExcept(text[0], ' ', '\t') < 0;
    }
}
