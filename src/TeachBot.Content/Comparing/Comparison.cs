using TeachBot.Core;

namespace TeachBot.Content.Comparing;

/// <summary>Concepts side by side.</summary>
/// <param name="Concepts">What is compared, in the order asked.</param>
/// <param name="Rows">An aspect each.</param>
/// <param name="Deciding">The sentences that settle what was asked (「性能はどっちが上？」), shown first; empty where nothing was asked in
/// particular.</param>
public sealed record Comparison(IReadOnlyList<string> Concepts, IReadOnlyList<ComparisonRow> Rows, IReadOnlyList<Asking.Statement> Deciding)
{
    /// <summary>Where all of it stands.</summary>
    public IEnumerable<Citation> Citations =>
        Deciding
            .Select(statement => statement.Citation)
            .Concat(Rows.SelectMany(row => row.Cells).OfType<ComparisonCell>().Select(cell => cell.Citation));
}

/// <summary>One aspect of all concepts; a cell is null where the notes say nothing.</summary>
public sealed record ComparisonRow(string Facet, IReadOnlyList<ComparisonCell?> Cells);

/// <summary>What the notes say on one aspect of one concept.</summary>
/// <param name="Text">The notes' own sentences, or the kind that a member belongs to.</param>
/// <param name="Citation">Where they begin.</param>
public sealed record ComparisonCell(string Text, Citation Citation);
