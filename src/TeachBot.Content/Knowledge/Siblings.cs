using TeachBot.Content.Reading;
using TeachBot.Core.Text;

namespace TeachBot.Content.Knowledge;

/// <summary>What is asked again and again of the headings beside a heading, counted once for each heading above them.</summary>
internal sealed class Siblings
{
    private readonly Dictionary<Section, int> _steps = [];
    private readonly Dictionary<Section, Dictionary<string, Repeated>> _repeated = [];

    /// <summary>How many headings directly under a section number a step.</summary>
    internal int NumberedSteps(Section parent)
    {
        if (!_steps.TryGetValue(parent, out var count))
        {
            _steps[parent] = count = parent.Children.Count(child => HeadingText.StepOf(child.Title) is not null);
        }

        return count;
    }

    /// <summary>
    /// Whether a heading under <paramref name="parent"/> stands under one of its neighbours too. Neighbours that announce aspects do not
    /// count, and a heading that has aspects of its own anywhere is none itself.
    /// </summary>
    internal bool IsRepeated(Section parent, string key)
    {
        if (!_repeated.TryGetValue(parent.Parent!, out var keys))
        {
            _repeated[parent.Parent!] = keys = Count(parent.Parent!);
        }

        return keys.TryGetValue(key, out var repeated)
            && !repeated.HasAspects
            && (repeated.Second is not null || (repeated.First ?? parent) != parent);
    }

    private static Dictionary<string, Repeated> Count(Section above)
    {
        var keys = new Dictionary<string, Repeated>(StringComparer.Ordinal);
        foreach (var neighbour in above.Children)
        {
            var announces = HeadingText.Aspects(HeadingText.NameOf(neighbour.Title)).Facets.Count > 0;
            foreach (var child in neighbour.Children)
            {
                var key = JapaneseText.Key(HeadingText.NameOf(child.Title));
                var repeated = keys.TryGetValue(key, out var known) ? known : keys[key] = new Repeated();
                repeated.HasAspects |= child.Children.Exists(aspect => HeadingText.FacetsOf(HeadingText.NameOf(aspect.Title)).Count > 0);
                if (!announces)
                {
                    repeated.Second ??= repeated.First is null || repeated.First == neighbour ? null : neighbour;
                    repeated.First ??= neighbour;
                }
            }
        }

        return keys;
    }

    /// <summary>A heading's wording: the first two neighbours under which it stands.</summary>
    private sealed class Repeated
    {
        internal bool HasAspects { get; set; }

        internal Section? First { get; set; }

        internal Section? Second { get; set; }
    }
}
