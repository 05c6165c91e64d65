using System.Text.Json;
using TeachBot.Content.Checking;

namespace TeachBot.Host.Output;

/// <summary>What a check found as the JSON object that <c>check --json</c> prints.</summary>
internal static class CheckJson
{
    internal static string Serialize(CheckReport report, FindingText text) => JsonSerializer.Serialize(
        new CheckView(
            [.. report.Findings.Select(finding => new FindingView(
                finding.Severity == Severity.Error ? "error" : "advice", finding.Rule, text.File(finding.Place), finding.Place.Line, text.Message(finding)))],
            report.Concepts?.Select(concept => new ConceptView(concept.Concept, text.File(concept.Place), concept.Place.Line, concept.Questions,
                [.. concept.Lacking.Select(facet => new LackingView(facet.Facet, facet.Siblings))])).ToList()),
        JsonOutput.Readable.CheckView);
}
