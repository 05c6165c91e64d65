using TeachBot.Content.Knowledge;
using TeachBot.Content.Reading;

namespace TeachBot.Content.Units;

/// <summary>The answer units of a lecture, read from its tree in one walk.</summary>
internal static class LectureUnits
{
    /// <summary>The units in the order of the notes, the smaller before those that they are parts of.</summary>
    internal static IReadOnlyList<Unit> Of(Lecture lecture, Func<Section, SectionMeaning> meaningOf)
    {
        var draft = new UnitDraft();
        var headings = new Dictionary<Section, Unit>();
        var leads = new Dictionary<Section, Unit?>();
        var pieces = new Dictionary<Section, IReadOnlyList<Unit>>();
        foreach (var section in lecture.Root.Descend())
        {
            var meaning = meaningOf(section);
            var title = section.Parent is null ? lecture.Title : section.Title;
            headings[section] = draft.Add(
                new Unit
                {
                    Kind = UnitKind.Heading,
                    Section = section,
                    Line = section.Line,
                    LastLine = section.Line,
                    Own = title,
                }
            );
            var units = new SectionUnits(
                draft,
                section,
                meaning.Role == SectionRole.Concept && !HeadingText.IsClause(meaning.Name) && !HeadingText.IsCollection(meaning.Name)
                    ? meaning.Name
                    : null
            );
            (leads[section], pieces[section]) = (units.Write(), units.Pieces);
        }

        foreach (var section in lecture.Root.Descend().Where(section => section.Children.Count > 1))
        {
            draft.Join(UnitKind.Headings, section, [.. section.Children.Select(child => headings[child])], leads[section]);
            if (
                section.Children.TrueForAll(child => child.Children.Count == 0)
                && (
                    leads[section] is { } lead && UnitLead.AnnouncesSteps(lead.Own)
                    || section.Children.TrueForAll(child => meaningOf(child).Role == SectionRole.Step)
                )
            )
            {
                // Steps that stand under a heading each are told as one.
                draft.Join(
                    UnitKind.List,
                    section,
                    [.. section.Children.SelectMany(child => pieces[child].Prepend(headings[child]))],
                    leads[section]
                );
            }
        }

        return draft.All;
    }
}
