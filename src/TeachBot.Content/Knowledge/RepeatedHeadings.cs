using TeachBot.Content.Reading;
using TeachBot.Core.Text;

namespace TeachBot.Content.Knowledge;

/// <summary>
/// Headings that stand under several others, or in the same row in several lectures, and of which nothing under them speaks: they name a
/// part of each and no thing.
/// </summary>
internal sealed class RepeatedHeadings
{
    /// <summary>So many headings in common make a form that lectures fill in.</summary>
    private const int Form = 3;

    private readonly HashSet<string> _parts = new(StringComparer.Ordinal);

    internal RepeatedHeadings(IReadOnlyList<Lecture> lectures)
    {
        var places = lectures
            .SelectMany(lecture => lecture.Root.Descend().Skip(1).Select(section => (lecture, section, KeyOf(section))))
            .ToList();
        var forms = Forms(places);
        foreach (var same in places.GroupBy(place => place.Item3).Where(same => same.Key.Length > 0 && same.Skip(1).Any()))
        {
            if (
                (forms.Contains(same.Key) || same.GroupBy(place => place.lecture).Any(IsUnderSeveral))
                && !same.Any(place => Speaks(place.section, same.Key))
            )
            {
                _parts.Add(same.Key);
            }
        }
    }

    internal bool Contains(Section section) => _parts.Contains(KeyOf(section));

    private static string KeyOf(Section section) => JapaneseText.Key(HeadingText.NameOf(section.Title));

    /// <summary>Under two or more headings of which each names something itself.</summary>
    private static bool IsUnderSeveral(IEnumerable<(Lecture Lecture, Section Section, string Key)> same)
    {
        var parents = same.Select(place => place.Section.Parent!).Distinct().ToList();
        return parents.Count > 1
            && parents.All(parent =>
                parent.Parent is not null
                && HeadingText.Aspects(HeadingText.NameOf(parent.Title)).Facets.Count == 0
                && !HeadingText.IsDistributive(parent.Title)
                && !parents.Exists(other => other != parent && other.Ascend().Contains(parent))
            );
    }

    /// <summary>The headings that two lectures share, where those are half of one of them or more.</summary>
    private static HashSet<string> Forms(IReadOnlyList<(Lecture Lecture, Section Section, string Key)> places)
    {
        var forms = new HashSet<string>(StringComparer.Ordinal);
        var shared = places
            .GroupBy(place => place.Key)
            .Where(same => same.Select(place => place.Lecture).Distinct().Skip(1).Any())
            .Select(same => same.Key)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var lecture in places.GroupBy(place => place.Lecture))
        {
            var own = lecture.Select(place => place.Key).Distinct().ToList();
            var common = own.Where(shared.Contains).ToList();
            if (common.Count >= Form && common.Count * 2 >= own.Count)
            {
                forms.UnionWith(common);
            }
        }

        return forms;
    }

    private static bool Speaks(Section section, string key) =>
        section.Children.Exists(child => HeadingText.FacetsOf(HeadingText.NameOf(child.Title)).Count > 0)
        || SectionText.Below(section).Any(text => JapaneseText.Key(text).Contains(key, StringComparison.Ordinal));
}
