using System.Text.RegularExpressions;

namespace TeachBot.Content.Reading.Dialects;

/// <summary>
/// Fences that hold a directive of MyST, Jupytext or R Markdown: <c>```{note} Title</c> becomes a container, <c>```{code-cell}</c> a fence
/// of code, <c>```{list-table}</c> a table, <c>```{figure}</c> a picture with its caption.
/// </summary>
internal static partial class Directives
{
    /// <summary>The most lines of a directive.</summary>
    private const int MostLines = 500;

    internal static void Apply(string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (Opening().Match(lines[i]) is not { Success: true } open)
            {
                i = PlainFence().Match(lines[i]) is { Success: true } fence
                    ? Math.Max(i, CloseOf(lines, i, fence.Groups["fence"].Value))
                    : i;
                continue;
            }

            var close = CloseOf(lines, i, open.Groups["fence"].Value);
            if (close < 0)
            {
                continue;
            }

            Rewrite(lines, i, close, open);
            i = open.Groups["name"].Value is "code-cell" or "code-block" or "code" or "math" || IsLanguage(open) ? close : i;
        }
    }

    private static void Rewrite(string[] lines, int first, int last, Match open)
    {
        var (indent, fence, name, title) = (
            open.Groups["indent"].Value,
            open.Groups["fence"].Value,
            open.Groups["name"].Value,
            open.Groups["title"].Value.Trim()
        );
        var isFenceOfCode = fence[0] != ':';
        switch (name)
        {
            case "code-cell" or "code-block" or "code" or "sourcecode":
                lines[first] = $"{indent}```{(title.Length > 0 ? title : "text")}";
                lines[last] = $"{indent}```";
                TakeOptions(lines, first, last);
                break;
            case "math":
                lines[first] = $"{indent}```math";
                lines[last] = $"{indent}```";
                TakeOptions(lines, first, last);
                break;
            case "figure" or "image":
                lines[first] = $"{indent}![]({title.Replace(" ", "%20", StringComparison.Ordinal)})";
                lines[last] = "";
                TakeOptions(lines, first, last);
                break;
            case "list-table":
                TakeOptions(lines, first, last);
                ListTables.Rewrite(lines, first, last, title);
                break;
            case "mermaid":
                lines[first] = $"{indent}```mermaid";
                lines[last] = $"{indent}```";
                break;
            case "toctree"
            or "contents"
            or "include"
            or "literalinclude"
            or "raw"
            or "index"
            or "bibliography"
            or "tableofcontents"
            or "eval-rst"
            or "iframe":
                lines.AsSpan(first..(last + 1)).Fill("");
                break;
            default:
                if (IsLanguage(open))
                {
                    lines[first] = $"{indent}```{name}";
                    lines[last] = $"{indent}```";
                }
                else if (isFenceOfCode)
                {
                    lines[first] = $"{indent}:::{{{name}}} {title}";
                    lines[last] = $"{indent}:::";
                    TakeOptions(lines, first, last);
                }
                else
                {
                    TakeOptions(lines, first, last);
                }

                break;
        }
    }

    /// <summary>「```{r chunk, echo=FALSE}」, 「```{python}」: a language between braces.</summary>
    private static bool IsLanguage(Match open) =>
        open.Groups["fence"].Value[0] != ':'
        && open.Groups["name"].Value
            is "r"
                or "python"
                or "julia"
                or "sql"
                or "bash"
                or "js"
                or "ojs"
                or "dot"
                or "c"
                or "cpp"
                or "stan"
                or "rust"
                or "java"
                or "sh";

    /// <summary>The options of a directive, each <c>:name: value</c>, or YAML between rules.</summary>
    private static void TakeOptions(string[] lines, int first, int last)
    {
        for (var i = first + 1; i < last; i++)
        {
            if (
                i == first + 1
                && lines[i].Trim() == "---"
                && Array.FindIndex(lines, i + 1, last - i - 1, line => line.Trim() == "---") is > 0 and var end
            )
            {
                lines.AsSpan(i..(end + 1)).Fill("");
                return;
            }

            if (!Option().IsMatch(lines[i]))
            {
                return;
            }

            lines[i] = "";
        }
    }

    private static int CloseOf(string[] lines, int open, string fence)
    {
        for (var i = open + 1; i < Math.Min(lines.Length, open + MostLines); i++)
        {
            var text = lines[i].AsSpan().Trim();
            if (text.Length >= fence.Length && text.TrimStart(fence[0]).IsEmpty)
            {
                return i;
            }
        }

        return -1;
    }

    [GeneratedRegex(@"^(?<indent>[ ]{0,12})(?<fence>`{3,}|~{3,}|:{3,})\{(?<name>[A-Za-z][\w:-]{0,40})(?:[\s,][^}]*)?\}[ \t]*(?<title>.*)$")]
    private static partial Regex Opening();

    [GeneratedRegex(@"^[ ]{0,12}(?<fence>`{3,}|~{3,})[^`]*$")]
    private static partial Regex PlainFence();

    [GeneratedRegex(@"^\s*:[A-Za-z][\w-]{0,40}:(?:\s.*)?$")]
    private static partial Regex Option();
}
