using System.Globalization;
using TeachBot.Content.Checking;
using TeachBot.Content.Reading;
using TeachBot.Host.Wordings;

namespace TeachBot.Host.Output;

/// <summary>Findings in words, with their files as seen from where the command was given, so that a terminal can open them.</summary>
internal sealed class FindingText(string directory, Wording wording)
{
    /// <summary>The longest quotation from the notes in a message, in characters.</summary>
    private const int LongestQuotation = 60;

    /// <summary>What is wrong and how to mend it.</summary>
    internal string Message(Finding finding) => finding.Fault is { } fault
        ? wording.Describe(new ContentProblem(fault, "", 0, Short(finding.Arguments.FirstOrDefault("")))).TrimStart(':', ' ')
        : string.Format(CultureInfo.InvariantCulture, wording.Checks.Findings[finding.Rule],
            [.. finding.Arguments.Select(Short), string.Join(wording.Checks.Elsewhere, finding.Elsewhere.Select(Place))]);

    /// <summary>The file as seen from here.</summary>
    internal string File(NotePlace place) => Path.Combine(directory, place.File);

    /// <summary><c>file:line</c>; the file alone where all of it is meant.</summary>
    internal string Place(NotePlace place) => place.Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{File(place)}:{place.Line}") : File(place);

    private static string Short(string text) => text.Length <= LongestQuotation ? text : Core.Text.Graphemes.Cut(text, LongestQuotation);
}
