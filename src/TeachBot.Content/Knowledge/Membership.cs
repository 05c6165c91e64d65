namespace TeachBot.Content.Knowledge;

/// <summary>That one term is one of another's kind.</summary>
/// <param name="Class">
/// The kind; what is listed under it for <see cref="Term.Classes"/>, the member itself for <see cref="Term.Members"/>.
/// </param>
/// <param name="Fact">The list or heading that says so.</param>
/// <param name="Heading">The heading of that list, without the kind's own name where it has one: 主なVM.</param>
public sealed record Membership(Term Class, Fact Fact, string Heading);
