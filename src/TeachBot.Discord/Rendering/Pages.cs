using TeachBot.Core.Text;

namespace TeachBot.Discord.Rendering;

/// <summary>Parts text that is too long for one message: between blocks, else between lines, else between grapheme clusters.</summary>
internal static class Pages
{
    private const string Fence = "```";

    /// <summary>The pages; at least one, of at most <paramref name="longest"/> UTF-16 units each.</summary>
    internal static IReadOnlyList<string> Of(IReadOnlyList<string> blocks, int longest)
    {
        var pages = new List<string>();
        var page = "";
        foreach (var piece in blocks.SelectMany(block => Pieces(block, longest)))
        {
            // Small print and points stand close to what they belong to; Discord sets paragraphs apart by a blank line.
            var joined = page.Length == 0 ? piece : $"{page}\n{(IsClose(page, piece) ? "" : "\n")}{piece}";
            if (joined.Length <= longest)
            {
                page = joined;
                continue;
            }

            pages.Add(page);
            page = piece;
        }

        pages.Add(page);
        return pages;
    }

    private static bool IsClose(string page, string piece) =>
        piece.StartsWith("- ", StringComparison.Ordinal)
        || page.StartsWith("### ", StringComparison.Ordinal) && !page.Contains('\n', StringComparison.Ordinal)
        || piece.StartsWith("-# ", StringComparison.Ordinal);

    private static IEnumerable<string> Pieces(string block, int longest)
    {
        if (block.Length <= longest)
        {
            yield return block;
            yield break;
        }

        // Code stays code on every page.
        var (open, close) = block.StartsWith(Fence, StringComparison.Ordinal) ? (Fence + "\n", "\n" + Fence) : ("", "");
        var rest = block.AsMemory()[open.Length..^close.Length];
        while (rest.Length > 0)
        {
            var end = End(rest.Span, longest - open.Length - close.Length);
            yield return $"{open}{rest[..end].ToString().TrimEnd('\n')}{close}";
            rest = rest[end..];
        }
    }

    /// <summary>Where to cut: behind the last line that fits, else behind the last grapheme cluster.</summary>
    private static int End(ReadOnlySpan<char> text, int longest)
    {
        if (text.Length <= longest)
        {
            return text.Length;
        }

        if (text[..longest].LastIndexOf('\n') is > 0 and var line)
        {
            return line + 1;
        }

        // A backslash belongs to what it escapes; a cluster longer than a message is cut all the same.
        var end = Graphemes.Fit(text, longest);
        return end > 1 && text[end - 1] == '\\' ? end - 1 : end;
    }
}
