using TeachBot.Content.Reading;

namespace TeachBot.Content.Knowledge;

/// <summary>Takes down the facts of a course in their order.</summary>
internal sealed class FactBook
{
    private readonly Dictionary<Section, List<Fact>> _bySection = [];
    private int _block;

    internal List<Fact> All { get; } = [];

    /// <summary>Begins a block: the facts that follow stand together.</summary>
    internal void NextBlock() => _block++;

    internal Fact Add(FactKind kind, string text, int line, Place place, Fact? lead = null, string? label = null)
    {
        var fact = new Fact
        {
            Id = All.Count,
            Kind = kind,
            Text = text,
            Citation = place.Lecture.Cite(place.Section, line),
            Section = place.Section,
            Block = _block,
            Lead = lead,
            Label = label,
            Subject = place.Subject,
        };
        All.Add(fact);
        (_bySection.TryGetValue(place.Section, out var facts) ? facts : _bySection[place.Section] = []).Add(fact);
        return fact;
    }

    /// <summary>The facts that stand in a section itself, in order.</summary>
    internal IReadOnlyList<Fact> In(Section section) => _bySection.TryGetValue(section, out var facts) ? facts : [];

    /// <summary>The facts of a section and all below it, in order.</summary>
    internal IReadOnlyList<Fact> Below(Section section) => [.. section.Descend().SelectMany(In)];
}

/// <summary>Where a fact is being taken down: its lecture and section, and what is spoken of there.</summary>
internal sealed record Place(Lecture Lecture, Section Section, SectionMeaning Meaning, Term? Subject);
