namespace TeachBot.Content.Reading;

/// <summary>Follows fences from line to line, as CommonMark opens and closes them, behind a list's bullet or number too.</summary>
internal struct FenceTracker
{
    private char _mark;
    private int _length;

    /// <summary>Whether the next line belongs to a fence, its opening and closing marks included.</summary>
    internal bool IsCode(ReadOnlySpan<char> line)
    {
        var (mark, length) = FenceAt(_length > 0 ? line : WithoutBullet(line));
        if (_length > 0)
        {
            if (mark == _mark && length >= _length && line.Trim().TrimStart(_mark).IsEmpty)
            {
                _length = 0;
            }

            return true;
        }

        if (length == 0 || (mark == '`' && WithoutBullet(line).TrimStart(' ').TrimStart('`').Contains('`')))
        {
            return false;
        }

        (_mark, _length) = (mark, length);
        return true;
    }

    /// <summary>A fence may open behind a list's bullet or number.</summary>
    private static ReadOnlySpan<char> WithoutBullet(ReadOnlySpan<char> line)
    {
        var text = line.TrimStart(' ');
        var marker =
            text.IsEmpty ? 0
            : text[0] is '-' or '*' or '+' ? 1
            : text.IndexOfAnyExceptInRange('0', '9') is > 0 and < 10 and var digits && text[digits] is '.' or ')' ? digits + 1
            : 0;
        return marker > 0 && marker < text.Length && text[marker] == ' ' ? text[marker..] : line;
    }

    private static (char Mark, int Length) FenceAt(ReadOnlySpan<char> line)
    {
        var text = line.TrimStart(' ');
        if (text.IsEmpty || text[0] is not ('`' or '~'))
        {
            return default;
        }

        var length = text.Length - text.TrimStart(text[0]).Length;
        return length >= 3 ? (text[0], length) : default;
    }
}
