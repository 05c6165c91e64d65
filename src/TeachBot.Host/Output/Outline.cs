using TeachBot.Content;
using TeachBot.Content.Knowledge;
using TeachBot.Content.Reading;

namespace TeachBot.Host.Output;

/// <summary>The sections of every lecture with the concepts that they explain and the members that they list.</summary>
internal static class Outline
{
    internal static IReadOnlyList<LectureView> Of(Course course)
    {
        var concepts = course
            .Knowledge.Terms.Where(term => term.IsConcept)
            .SelectMany(term => term.Sections.Select(section => (section, term)))
            .ToDictionary(pair => pair.section, pair => pair.term);
        return
        [
            .. course.Knowledge.Lectures.Select(lecture => new LectureView(lecture.Title, lecture.File, Sections(lecture.Root, concepts))),
        ];
    }

    private static List<SectionView> Sections(Section parent, Dictionary<Section, Term> concepts) =>
        [
            .. parent.Children.Select(section =>
            {
                var concept = concepts.GetValueOrDefault(section);
                return new SectionView(
                    section.Title,
                    section.Line,
                    concept?.Name,
                    [.. concept?.Members.Select(member => member.Class.Name).Distinct() ?? []],
                    Sections(section, concepts)
                );
            }),
        ];
}
