using System.Globalization;
using TeachBot.Core;
using TeachBot.Host.Wordings;

namespace TeachBot.Host.Output;

/// <summary>A citation as a line of text.</summary>
internal static class CitationText
{
    internal static string Plain(Citation citation, AnswerWording wording) => string.Format(CultureInfo.InvariantCulture, wording.Source,
        string.Join(wording.PathSeparator, citation.Path.Prepend(citation.Lecture)), citation.Line);
}
