using System.Globalization;
using TeachBot.Content.Checking;
using TeachBot.Host.Wordings;

namespace TeachBot.Host.Output;

/// <summary>What can be asked, a table a lecture: names of one list share a row, since the same can be asked about each.</summary>
internal static class QuestionsText
{
    /// <summary>Stands for any of the names of a row.</summary>
    private const string AnyName = "○○";

    /// <summary>How many of those that have an aspect are named; the JSON has all.</summary>
    private const int MostSiblings = 3;

    internal static void Print(IReadOnlyList<ConceptQuestions> concepts, FindingText text, CheckWording wording, TextWriter output)
    {
        foreach (var file in concepts.GroupBy(concept => text.File(concept.Place)))
        {
            output.WriteLine(file.Key);
            var lacks = file.Any(concept => concept.Lacking.Count > 0);
            TerminalTable.Print(
                [wording.Concept, wording.Questions, .. lacks ? [wording.Lacking] : Array.Empty<string>()],
                file.GroupBy(concept => (concept.Place.Line, Pattern(concept), Lacking(concept, wording)))
                    .Select(row => Row([.. row], lacks, wording)),
                output
            );
        }

        output.WriteLine(
            string.Format(
                CultureInfo.InvariantCulture,
                wording.QuestionsSummary,
                concepts.Count,
                concepts.Sum(concept => concept.Questions.Count),
                concepts.Sum(concept => concept.Lacking.Count)
            )
        );
    }

    private static string[] Row(List<ConceptQuestions> concepts, bool lacks, CheckWording wording)
    {
        var names = string.Join('\n', concepts.Select(concept => concept.Concept));
        var questions = concepts.Count == 1 ? string.Join('\n', concepts[0].Questions) : Pattern(concepts[0]);
        string[] cells =
        [
            $"{names}\n{string.Format(CultureInfo.InvariantCulture, wording.Line, concepts[0].Place.Line)}",
            questions.Length > 0 ? questions : wording.NoQuestion,
        ];
        return lacks ? [.. cells, Lacking(concepts[0], wording)] : cells;
    }

    /// <summary>The questions without the name.</summary>
    private static string Pattern(ConceptQuestions concept) =>
        string.Join('\n', concept.Questions.Select(question => question.Replace(concept.Concept, AnyName, StringComparison.Ordinal)));

    private static string Lacking(ConceptQuestions concept, CheckWording wording) =>
        string.Join(
            '\n',
            concept.Lacking.Select(facet =>
                string.Format(
                    CultureInfo.InvariantCulture,
                    wording.LackingFacet,
                    facet.Facet,
                    string.Join(wording.Elsewhere, facet.Siblings.Take(MostSiblings)) + (facet.Siblings.Count > MostSiblings ? "…" : "")
                )
            )
        );
}
