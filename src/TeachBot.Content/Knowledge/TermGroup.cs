using TeachBot.Content.Reading;

namespace TeachBot.Content.Knowledge;

/// <summary>Terms that stand side by side: sections under one heading, names in one list, rows of one table.</summary>
/// <param name="Heading">What they are the kinds of, as the notes call it.</param>
/// <param name="Terms">The terms, in order.</param>
/// <param name="Section">The section that holds them.</param>
/// <param name="Whole">The term whose kinds they are; null where the notes name none.</param>
/// <param name="IsEnumeration">Whether they are concepts under one heading (not names in a list or a table).</param>
public sealed record TermGroup(string Heading, IReadOnlyList<Term> Terms, Section Section, Term? Whole, bool IsEnumeration);
