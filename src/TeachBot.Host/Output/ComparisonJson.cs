using System.Text.Json;
using TeachBot.Content.Comparing;

namespace TeachBot.Host.Output;

/// <summary>A comparison as the JSON object that <c>compare --json</c> prints.</summary>
internal static class ComparisonJson
{
    internal static string Serialize(Comparison comparison) =>
        JsonSerializer.Serialize(
            new ComparisonView(
                comparison.Concepts,
                [
                    .. comparison.Rows.Select(row => new RowView(
                        row.Facet,
                        [.. row.Cells.Select(cell => cell is null ? null : new CellView(cell.Text, CitationView.Of(cell.Citation)))]
                    )),
                ]
            ),
            JsonOutput.Readable.ComparisonView
        );
}
