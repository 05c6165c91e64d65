namespace TeachBot.Content.Knowledge;

/// <summary>What has been taken down of a course so far.</summary>
internal sealed class KnowledgeDraft
{
    internal FactBook Facts { get; } = new();

    internal TermBook Terms { get; } = new();

    internal List<TermGroup> Groups { get; } = [];

    internal List<Procedure> Procedures { get; } = [];

    internal List<NotedFigure> Figures { get; } = [];

    /// <summary>Sets terms side by side.</summary>
    internal TermGroup Group(string heading, IReadOnlyList<Term> terms, Place place, Term? whole, bool isEnumeration)
    {
        var group = new TermGroup(heading, terms, place.Section, whole, isEnumeration);
        Groups.Add(group);
        foreach (var term in terms)
        {
            term.Groups.Add(group);
        }

        return group;
    }
}
