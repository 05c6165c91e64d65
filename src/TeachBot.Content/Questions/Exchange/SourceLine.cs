using TeachBot.Core;

namespace TeachBot.Content.Questions.Exchange;

/// <summary>The explanation with its source in one text, for formats that have one place for both: the source is the last line.</summary>
public static class SourceLine
{
    /// <summary>What opens the line that ties a question to the notes, in exchanged files as in authored ones.</summary>
    public const string Label = "出典";

    /// <summary>What parts the headings of a path.</summary>
    public const string Separator = " > ";

    /// <summary>A citation as authors write it: the lecture and its headings.</summary>
    public static string Of(Citation citation) =>
        string.Join(Separator, citation.Path.Prepend(citation.Lecture).Select(PlainText.OneLine).Where(heading => heading.Length > 0));

    internal static string Append(Question question) =>
        PlainText.Of($"{PlainText.Of(question.Explanation)}\n{Label}: {Of(question.Citation)}");

    internal static (string Explanation, string Source) Split(string text)
    {
        var last = text.LastIndexOf('\n') + 1;
        var line = text.AsSpan(last).Trim();
        return line.StartsWith(Label) && line[Label.Length..] is [':' or '：', .. var source]
            ? (text[..last].Trim(), source.Trim().ToString())
            : (text, "");
    }
}
