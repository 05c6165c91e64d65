using System.Text;

namespace TeachBot.Content.Questions.Exchange.Authored;

/// <summary>Plain text as Markdown that reads back as the same text, in one line of the file.</summary>
public static class MarkdownText
{
    /// <summary>Signs that mean something anywhere.</summary>
    private const string Anywhere = "\\`*_[]<>&|~#";

    /// <summary>Signs that mean something where a text begins: lists, rules, underlines of headings.</summary>
    private const string AtStart = "-+=";

    /// <summary>What parts an option from its reason; as itself it would part the text, so the text has it as an entity.</summary>
    private const char Dash = '—';

    /// <summary>The text with its signs escaped.</summary>
    public static string Escape(string text)
    {
        text = PlainText.Of(text);
        var escaped = new StringBuilder(text.Length);
        var digits = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var isMark = Anywhere.Contains(c, StringComparison.Ordinal) || (i == 0 && AtStart.Contains(c, StringComparison.Ordinal)) || (i > 0 && i == digits && c is '.' or ')');
            escaped.Append(c switch
            {
                '\n' => "<br>",
                '\t' => " ",
                Dash => "&mdash;",
                _ => isMark ? $"\\{c}" : c.ToString(),
            });
        }

        return escaped.ToString();
    }
}
