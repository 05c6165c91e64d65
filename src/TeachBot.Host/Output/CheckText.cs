using System.Globalization;
using TeachBot.Content.Checking;
using TeachBot.Host.Wordings;

namespace TeachBot.Host.Output;

/// <summary>What a check found, for a person: errors, advice, then what can be asked. Good notes print nothing.</summary>
internal static class CheckText
{
    internal static void Print(CheckReport report, FindingText text, CheckWording wording, TextWriter output)
    {
        foreach (var kind in report.Findings.GroupBy(finding => finding.Severity))
        {
            output.WriteLine(kind.Key == Severity.Error ? wording.Errors : wording.Advice);
            foreach (var finding in kind)
            {
                output.WriteLine($"{text.Place(finding.Place)}: {text.Message(finding)}");
            }

            output.WriteLine();
        }

        if (report.Findings.Count > 0)
        {
            var errors = report.Findings.Count(finding => finding.Severity == Severity.Error);
            output.WriteLine(string.Format(CultureInfo.InvariantCulture, wording.Summary, errors, report.Findings.Count - errors));
        }

        if (report.Concepts is { } concepts)
        {
            output.Write(report.Findings.Count > 0 ? Environment.NewLine : "");
            Print(concepts, text, wording, output);
        }
    }

    private static void Print(IReadOnlyList<ConceptQuestions> concepts, FindingText text, CheckWording wording, TextWriter output)
    {
        foreach (var file in concepts.GroupBy(concept => text.File(concept.Place)))
        {
            output.WriteLine(file.Key);
            TerminalTable.Print([wording.Concept, wording.Questions, wording.Lacking], file.Select(concept => new[]
            {
                string.Create(CultureInfo.InvariantCulture, $"{concept.Concept}\n:{concept.Place.Line}"),
                concept.Questions.Count > 0 ? string.Join('\n', concept.Questions) : wording.NoQuestion,
                string.Join('\n', concept.Lacking.Select(facet => Lacking(facet, wording))),
            }), output);
        }

        output.WriteLine(string.Format(CultureInfo.InvariantCulture, wording.QuestionsSummary,
            concepts.Count, concepts.Sum(concept => concept.Questions.Count), concepts.Sum(concept => concept.Lacking.Count)));
    }

    private static string Lacking(LackingFacet facet, CheckWording wording) =>
        string.Format(CultureInfo.InvariantCulture, wording.LackingFacet, facet.Facet, string.Join(wording.Elsewhere, facet.Siblings));
}
