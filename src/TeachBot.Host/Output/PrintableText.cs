namespace TeachBot.Host.Output;

/// <summary>
/// Notes, questions and names may hold characters that a terminal obeys: they move the cursor, clear the screen, retitle the window. A mark
/// is shown in the place of each; ends of lines and tabs stay, and what joins emoji.
/// </summary>
internal static class PrintableText
{
    private const char Mark = '\uFFFD';

    internal static string Of(string text) =>
        IsPrintable(text) ? text : string.Create(text.Length, text, static (target, source) => Write(source, target));

    internal static bool IsPrintable(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsObeyed(text, i))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Writes the text into a place of its length.</summary>
    internal static void Write(ReadOnlySpan<char> text, Span<char> target)
    {
        for (var i = 0; i < text.Length; i++)
        {
            target[i] = IsObeyed(text, i) ? Mark : text[i];
        }
    }

    /// <summary>A return of the carriage is obeyed unless it ends a line: what follows would be written over what stands there.</summary>
    private static bool IsObeyed(ReadOnlySpan<char> text, int at) =>
        char.IsControl(text[at])
        && text[at] switch
        {
            '\n' or '\t' => false,
            '\r' => at + 1 >= text.Length || text[at + 1] != '\n',
            _ => true,
        };
}
