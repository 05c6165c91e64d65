using System.Globalization;
using TeachBot.Commands.Wording;
using TeachBot.Core;

namespace TeachBot.Host.Output;

/// <summary>A citation as a line of text.</summary>
internal static class CitationText
{
    internal static string Plain(Citation citation, AskWords words) =>
        string.Format(
            CultureInfo.InvariantCulture,
            words.Source,
            string.Join(words.PathSeparator, citation.Path.Prepend(citation.Lecture)),
            citation.Line
        );
}
