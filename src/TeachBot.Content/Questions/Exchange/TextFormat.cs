namespace TeachBot.Content.Questions.Exchange;

/// <summary>How a text in a file is to be read, by the names that Moodle gives.</summary>
internal enum TextFormat
{
    /// <summary>As it stands. Markdown stands as its author sees it, too.</summary>
    Plain,

    /// <summary>HTML.</summary>
    Html,

    /// <summary>Text in which tags and entities are read where there are any, and lines are kept.</summary>
    Auto,
}

/// <summary>Reads texts by their format.</summary>
internal static class TextFormats
{
    /// <summary>The format of a name; null for a name that is none.</summary>
    internal static TextFormat? Of(string? name) =>
        name switch
        {
            "plain" or "plain_text" or "markdown" => TextFormat.Plain,
            "html" => TextFormat.Html,
            "moodle" or "moodle_auto_format" => TextFormat.Auto,
            _ => null,
        };

    internal static string Read(this TextFormat format, string text, out int pictures)
    {
        pictures = 0;
        var isPlain = format == TextFormat.Plain || (format == TextFormat.Auto && text.AsSpan().IndexOfAny('<', '&') < 0);
        return isPlain ? PlainText.Of(text) : HtmlText.Plain(text, format == TextFormat.Auto, out pictures);
    }

    internal static string Read(this TextFormat format, string text) => format.Read(text, out _);
}
