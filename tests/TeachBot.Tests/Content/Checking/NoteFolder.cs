using TeachBot.Content.Checking;

namespace TeachBot.Tests.Content.Checking;

/// <summary>Notes given as one text: a line <c>== file</c> begins each file; without one, all of it is <c>lectures/01.md</c>.</summary>
internal static class NoteFolder
{
    /// <summary>The findings as <c>rule file:line</c>.</summary>
    internal static IReadOnlyList<string> Findings(string notes) =>
        [.. Check(notes).Findings.Select(finding => $"{finding.Rule} {finding.Place.File}:{finding.Place.Line}")];

    internal static CheckReport Check(string notes, bool withQuestions = false)
    {
        using var folder = new TemporaryFolder();
        foreach (
            var file in ("\n" + (notes.StartsWith("== ", StringComparison.Ordinal) ? "" : "== lectures/01.md\n") + notes)
                .Split("\n== ")
                .Skip(1)
        )
        {
            var name = file.Split('\n')[0];
            folder.Write(name, file[Math.Min(file.Length, name.Length + 1)..]);
        }

        return Checker.Check(folder.Path, withQuestions);
    }
}
