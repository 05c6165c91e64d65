using System.Text;

namespace TeachBot.Content.Questions.Exchange.Gift;

/// <summary>GIFT's signs and how text escapes them: <c>: # = { } ~</c> and the end of a line, by a backslash.</summary>
internal static class GiftText
{
    /// <summary>The signs that mean something where no backslash stands before them.</summary>
    internal const string Signs = ":#={}~";

    /// <summary>While a file is read, a sign that means something stands as a noncharacter; one that was escaped as itself.</summary>
    private const char FirstMark = '\uFDE0';

    internal const char Colon = FirstMark;
    internal const char Hash = (char)(FirstMark + 1);
    internal const char Equal = (char)(FirstMark + 2);
    internal const char Open = (char)(FirstMark + 3);
    internal const char Close = (char)(FirstMark + 4);
    internal const char Tilde = (char)(FirstMark + 5);

    internal static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in PlainText.Of(text))
        {
            if (c == '\n')
            {
                escaped.Append("\\n");
                continue;
            }

            escaped.Append(c == '\\' || Signs.Contains(c, StringComparison.Ordinal) ? "\\" : "").Append(c);
        }

        return escaped.ToString();
    }

    /// <summary>A file's text with its signs marked and its escapes resolved. A backslash before anything else is itself.</summary>
    internal static string Mark(string text)
    {
        var marked = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var next = i + 1 < text.Length ? text[i + 1] : '\0';
            if (text[i] == '\\' && (next is '\\' or 'n' || Signs.Contains(next, StringComparison.Ordinal)))
            {
                marked.Append(next == 'n' ? '\n' : next);
                i++;
            }
            else if (Signs.IndexOf(text[i], StringComparison.Ordinal) is >= 0 and var sign)
            {
                marked.Append((char)(FirstMark + sign));
            }
            else
            {
                marked.Append(text[i] is >= FirstMark and <= Tilde ? '\uFFFD' : text[i]);
            }
        }

        return marked.ToString();
    }

    /// <summary>Text again, where signs mean nothing.</summary>
    internal static string Unmark(string marked) =>
        marked.AsSpan().IndexOfAnyInRange(FirstMark, Tilde) < 0
            ? marked
            : string.Concat(marked.Select(c => c is >= FirstMark and <= Tilde ? Signs[c - FirstMark] : c));
}
