using System.Globalization;
using TeachBot.Core;

namespace TeachBot.Content;

/// <summary>Where the notes can be read on the web, line by line.</summary>
public sealed class CitationLinks
{
    private const string File = "{file}";
    private const string Line = "{line}";

    private readonly string _template;

    private CitationLinks(string template) => _template = template;

    /// <summary>Reads an address: with <c>{file}</c> and <c>{line}</c> in it, or one behind which <c>file#Lline</c> belongs.</summary>
    /// <returns>Null for what is no address of http or https.</returns>
    public static CitationLinks? Read(string address)
    {
        var template = address.Contains(File, StringComparison.Ordinal) ? address : $"{address.TrimEnd('/')}/{File}#L{Line}";
        return Uri.TryCreate(Fill(template, "a.md", 1), UriKind.Absolute, out var example) && example.Scheme is "http" or "https"
            ? new CitationLinks(template)
            : null;
    }

    /// <summary>The address of a place; null where its file is not known.</summary>
    public Uri? Of(Citation citation) =>
        citation.File.Length > 0 && Uri.TryCreate(Fill(_template, citation.File, citation.Line), UriKind.Absolute, out var address)
            ? address
            : null;

    private static string Fill(string template, string file, int line) =>
        template
            .Replace(File, string.Join('/', file.Split('/').Select(Uri.EscapeDataString)), StringComparison.Ordinal)
            .Replace(Line, line.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
