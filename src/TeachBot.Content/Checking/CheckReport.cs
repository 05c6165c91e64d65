namespace TeachBot.Content.Checking;

/// <summary>What a check found.</summary>
/// <param name="Findings">The faults: errors first, then by file and line.</param>
/// <param name="Concepts">What can be asked about each concept; null where that was not wanted.</param>
/// <param name="Read">What was read.</param>
/// <param name="LeftOut">What stands in the folder and is not read.</param>
public sealed record CheckReport(
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<ConceptQuestions>? Concepts,
    ReadSummary Read,
    IReadOnlyList<LeftOut> LeftOut
);

/// <summary>What the notes answer about one concept.</summary>
/// <param name="Concept">Its name.</param>
/// <param name="Place">Where the notes treat it first.</param>
/// <param name="Questions">The questions, each asked and answered.</param>
/// <param name="Lacking">The aspects that the concepts beside it have and it lacks.</param>
public sealed record ConceptQuestions(
    string Concept,
    NotePlace Place,
    IReadOnlyList<string> Questions,
    IReadOnlyList<LackingFacet> Lacking
);

/// <summary>An aspect that a concept lacks.</summary>
/// <param name="Facet">Its name as the others have it.</param>
/// <param name="Siblings">Those that have it, or the first of many.</param>
public sealed record LackingFacet(string Facet, IReadOnlyList<string> Siblings);
