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

    /// <summary>How many of the places of one fault, or of the files that are left out, are named.</summary>
    private const int Named = 5;

    /// <summary>What is wrong and how to mend it, and where in the file it is wrong again.</summary>
    internal string Message(Finding finding) =>
        finding.Again.Count == 0
            ? First(finding)
            : First(finding)
                + string.Format(
                    CultureInfo.InvariantCulture,
                    wording.Checks.Again,
                    finding.Again.Count,
                    Some([
                        .. finding.Again.Select(again =>
                            string.Format(
                                CultureInfo.InvariantCulture,
                                again.Words.Length > 0 ? wording.Checks.AgainAt : wording.Checks.Line,
                                again.Words.Length > 0 ? Short(again.Words) : again.Line,
                                again.Line
                            )
                        ),
                    ])
                );

    /// <summary>What is not read, and why.</summary>
    internal string LeftOut(LeftOut left) =>
        string.Format(
            CultureInfo.InvariantCulture,
            wording.Checks.LeftOutReasons[left.Reason.ToString()],
            Some([.. left.Files.Select(file => Path.Combine(directory, file))]),
            left.Files.Count
        );

    private string Some(IReadOnlyList<string> names) =>
        string.Join(wording.Checks.Elsewhere, names.Take(Named)) + (names.Count > Named ? wording.Checks.Elsewhere + "…" : "");

    private string First(Finding finding) =>
        finding.Fault is { } fault
            ? wording.Describe(new ContentProblem(fault, "", 0, Short(finding.Arguments.FirstOrDefault("")))).TrimStart(':', ' ')
            : string.Format(
                CultureInfo.InvariantCulture,
                wording.Checks.Findings[finding.Rule],
                [.. finding.Arguments.Select(Short), string.Join(wording.Checks.Elsewhere, finding.Elsewhere.Select(Place))]
            );

    /// <summary>The file as seen from here.</summary>
    internal string File(NotePlace place) => Path.Combine(directory, place.File);

    /// <summary><c>file:line</c>; the file alone where all of it is meant.</summary>
    internal string Place(NotePlace place) =>
        place.Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{File(place)}:{place.Line}") : File(place);

    private static string Short(string text) => text.Length <= LongestQuotation ? text : Core.Text.Graphemes.Cut(text, LongestQuotation);
}
