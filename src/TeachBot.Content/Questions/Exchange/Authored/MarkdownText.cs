using System.Text;

namespace TeachBot.Content.Questions.Exchange.Authored;

/// <summary>Plain text as Markdown that reads back as the same text, in one line of the file.</summary>
public static class MarkdownText
{
    /// <summary>Signs that mean something anywhere.</summary>
    private const string Anywhere = "\\`*_[]<>&|~#";

    /// <summary>Signs that mean something where a text begins: lists, rules, underlines of headings.</summary>
    private const string AtStart = "-+=";

    /// <summary>What parts an option from its reason, wherever it stands.</summary>
    private const string Dashes = "—―─";

    /// <summary>What parts them behind a space.</summary>
    private const string Hyphens = "-–";

    /// <summary>The text with its signs escaped.</summary>
    public static string Escape(string text) => Escape(text, hasReason: false);

    /// <summary>The same for the text of an option, which a dash would part from its reason: in bold it does not.</summary>
    public static string EscapeOption(string text) => Escape(text, hasReason: true);

    private static string Escape(string text, bool hasReason)
    {
        text = PlainText.Of(text);
        var escaped = new StringBuilder(text.Length);
        var digits = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        for (var i = 0; i < text.Length; i++)
        {
            var isParting =
                hasReason
                && (
                    Dashes.Contains(text[i], StringComparison.Ordinal)
                    || (Hyphens.Contains(text[i], StringComparison.Ordinal) && (i == 0 || char.IsWhiteSpace(text[i - 1])))
                );
            escaped.Append(isParting ? $"<b>{text[i]}</b>" : Escape(text, i, digits));
        }

        return escaped.ToString();
    }

    private static string Escape(string text, int at, int digits) =>
        text[at] switch
        {
            '\n' => "<br>",

            // The indent of code.
            ' ' when at > 0 && text.AsSpan(0, at).TrimEnd(' ') is [.., '\n'] => "&#32;",
            '\t' => " ",

            // A wide bracket could be taken for a box to tick.
            '［' when at == 0 => "&#65339;",

            // Two asterisks are bold even where Markdown says otherwise, so that Japanese punctuation does not undo it.
            '*' when at > 0 && text[at - 1] == '*' => "<b></b>\\*",
            var c
                when Anywhere.Contains(c, StringComparison.Ordinal)
                    || (at == 0 && AtStart.Contains(c, StringComparison.Ordinal))
                    || (at > 0 && at == digits && c is '.' or ')') => $"\\{c}",
            var c => c.ToString(),
        };
}
