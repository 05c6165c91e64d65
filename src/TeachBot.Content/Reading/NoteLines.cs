using TeachBot.Content.Reading.Dialects;

namespace TeachBot.Content.Reading;

/// <summary>The lines of a file of notes, whatever ends them.</summary>
internal static class NoteLines
{
    /// <summary>The texts of the lines.</summary>
    internal static string[] Of(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');

    /// <summary>The lines with those of settings and comments empty, as a reader of the file sees it.</summary>
    internal static string[] Shown(string text)
    {
        var lines = Of(text);
        FrontMatter.Take(lines);
        HiddenText.Apply(lines);
        return lines;
    }
}
