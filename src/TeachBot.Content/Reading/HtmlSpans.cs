using System.Text;

namespace TeachBot.Content.Reading;

/// <summary>
/// Gives what stands in an element of HTML the meaning that it has there: raised, lowered, struck out. What isn't closed means nothing.
/// </summary>
/// <param name="text">The text that is being written.</param>
internal sealed class HtmlSpans(StringBuilder text)
{
    internal const string Raised = "SUP";
    internal const string Lowered = "SUB";
    internal const string Struck = "DEL";
    internal const string Code = "PRE";

    /// <summary>Nobody nests deeper, and each further one would be looked through at every end.</summary>
    private const int Deepest = 16;

    private readonly Stack<(string Name, int Start)> _open = new();

    internal bool IsIn(string name) => _open.Any(span => span.Name == name);

    internal void Open(string name)
    {
        if (_open.Count < Deepest)
        {
            _open.Push((name, text.Length));
        }
    }

    internal void Close(string name)
    {
        while (IsIn(name) && _open.Pop() is var span)
        {
            if (span.Name == name)
            {
                Replace(name, Math.Min(span.Start, text.Length));
                return;
            }
        }
    }

    private void Replace(string name, int start)
    {
        if (name == Code)
        {
            return;
        }

        var inner = text.ToString(start, text.Length - start);
        text.Length = start;
        text.Append(
            name switch
            {
                Raised => RaisedText.Raised(inner, start > 0 ? text[start - 1] : ' '),
                Lowered => RaisedText.Lowered(inner),

                // The ends of the file's lines stay, so that what follows keeps its line.
                _ => string.Concat(inner.Where(c => c is MarkedText.HardBreak or MarkedText.SoftBreak)),
            }
        );
    }
}
