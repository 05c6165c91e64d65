using TeachBot.Commands.Asking;
using TeachBot.Commands.Wording;
using TeachBot.Content.Comparing;
using TeachBot.Core.Documents;

namespace TeachBot.Commands.Comparing;

/// <summary>Sets concepts side by side: what settles the question first, then an aspect a row.</summary>
public static class ComparisonBlocks
{
    /// <summary>The blocks, in order.</summary>
    public static IEnumerable<Block> Of(Comparison comparison, ChatWording words)
    {
        var table = new Table(
            [words.Compare.Facet, .. comparison.Concepts],
            [
                .. comparison.Rows.Select(row =>
                    (IReadOnlyList<string>)[row.Facet, .. row.Cells.Select(cell => cell?.Text ?? words.Compare.Empty)]
                ),
            ]
        );
        return [.. StatementBlocks.Of(comparison.Deciding, words.Ask), .. comparison.Rows.Count > 0 ? [table] : Array.Empty<Block>()];
    }
}
