using TeachBot.Content.Reading;

namespace TeachBot.Content.Knowledge;

/// <summary>Takes down the facts of a course in their order: those of a section before those of the next.</summary>
internal sealed class FactBook
{
    private readonly Dictionary<Section, (int From, int End)> _bySection = [];
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
            Lecture = place.Lecture,
            Section = place.Section,
            Line = line,
            Block = _block,
            Lead = lead,
            Label = label,
            Subject = place.Subject,
        };
        All.Add(fact);
        _bySection[place.Section] = (_bySection.TryGetValue(place.Section, out var known) ? known.From : fact.Id, All.Count);
        return fact;
    }

    /// <summary>The facts that stand in a section itself, in order.</summary>
    internal IReadOnlyList<Fact> In(Section section) =>
        _bySection.TryGetValue(section, out var facts) ? All.GetRange(facts.From, facts.End - facts.From) : [];

    /// <summary>The facts of a section and all below it, in order.</summary>
    internal IReadOnlyList<Fact> Below(Section section) => section.Descend().SelectMany(In).ToArray();
}

/// <summary>Where a fact is being taken down: its lecture and section, and what is spoken of there.</summary>
internal sealed record Place(Lecture Lecture, Section Section, SectionMeaning Meaning, Term? Subject);
