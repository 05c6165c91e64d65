using TeachBot.Content.Reading;

namespace TeachBot.Content.Knowledge;

/// <summary>Steps in the order in which they are done.</summary>
/// <param name="Title">The heading or sentence that introduces them.</param>
/// <param name="Section">Where they stand.</param>
/// <param name="Steps">In order.</param>
public sealed record Procedure(string Title, Section Section, List<ProcedureStep> Steps);

/// <summary>One step.</summary>
/// <param name="Number">As the notes number it.</param>
/// <param name="Fact">What to do.</param>
/// <param name="Details">What is said and typed for it, in order.</param>
public sealed record ProcedureStep(int Number, Fact Fact, List<Fact> Details);
