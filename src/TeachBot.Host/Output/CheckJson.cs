using System.Text.Json;
using TeachBot.Content.Checking;

namespace TeachBot.Host.Output;

/// <summary>What a check found as the JSON object that <c>check --json</c> prints.</summary>
internal static class CheckJson
{
    internal static string Serialize(CheckReport report, FindingText text) =>
        JsonSerializer.Serialize(
            new CheckView(
                [
                    .. report.Findings.Select(finding => new FindingView(
                        finding.Severity == Severity.Error ? "error" : "advice",
                        finding.Rule,
                        text.File(finding.Place),
                        finding.Place.Line,
                        text.Message(finding),
                        finding.Again.Count == 0 ? null : [.. finding.Again.Select(again => again.Line).Prepend(finding.Place.Line)]
                    )),
                ],
                report
                    .Concepts?.Select(concept => new ConceptView(
                        concept.Concept,
                        text.File(concept.Place),
                        concept.Place.Line,
                        concept.Questions,
                        [.. concept.Lacking.Select(facet => new LackingView(facet.Facet, facet.Siblings))]
                    ))
                    .ToList(),
                report.Read,
                [
                    .. report.LeftOut.Select(left => new LeftOutView(
                        JsonNamingPolicy.CamelCase.ConvertName(left.Reason.ToString()),
                        left.Files
                    )),
                ]
            ),
            JsonOutput.Readable.CheckView
        );
}
