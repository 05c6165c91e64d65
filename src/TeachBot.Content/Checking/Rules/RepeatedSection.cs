using TeachBot.Content.Knowledge;
using TeachBot.Content.Reading;

namespace TeachBot.Content.Checking.Rules;

/// <summary>
/// A section whose sentences are almost all those of an earlier one, with all that stands below it where that is copied too: one message
/// for all copies of one text. Summaries and recaps are there to repeat. Arguments: the heading.
/// </summary>
internal sealed class RepeatedSection : ICheckRule
{
    /// <summary>Below this length, in characters, two sections may well agree: the same two regions, the same command.</summary>
    private const int Shortest = 20;

    /// <summary>Above this share of common text, one section is a copy with a retouch.</summary>
    private const double Alike = .8;

    /// <summary>A sentence in more sections than this is a formula, and says nothing on whether they repeat each other.</summary>
    private const int MostPlaces = 12;

    public string Id => "repeated-section";

    public Severity Severity => Severity.Advice;

    public IEnumerable<Flaw> Check(CheckedNotes notes)
    {
        var copies = Copies(notes);
        return notes
            .Sections.Where(section => IsCopied(section, copies) && (section.Parent is null || !IsCopied(section.Parent, copies)))
            .GroupBy(section => Original(section, copies))
            .Select(same =>
                Repetition.Of([.. same.Prepend(same.Key).Select(notes.PlaceOf)], TitleOf(same.First(), notes)) with
                {
                    About = [.. same.SelectMany(section => section.Descend())],
                }
            );
    }

    /// <summary>
    /// Each section whose own text repeats an earlier one's, with that one; null for one that says too little to tell and nothing new.
    /// </summary>
    private static Dictionary<Section, Section?> Copies(CheckedNotes notes)
    {
        var copies = new Dictionary<Section, Section?>();
        var seen = new Dictionary<string, List<SectionText>>(StringComparer.Ordinal);
        foreach (var section in notes.Sections.Where(section => IsOwnText(section, notes.Knowledge)))
        {
            var text = SectionText.Of(section, notes.Knowledge);
            var original = text
                .Sentences.SelectMany(sentence => seen.GetValueOrDefault(sentence) ?? [])
                .Distinct()
                .FirstOrDefault(earlier => earlier.Share(text) >= Alike);
            if (original is not null || (text.Length < Shortest && text.Sentences.All(seen.ContainsKey)))
            {
                copies[section] = original?.Section;
                continue;
            }

            foreach (var sentence in text.Sentences)
            {
                var places = seen.TryGetValue(sentence, out var known) ? known : seen[sentence] = [];
                if (places.Count < MostPlaces && text.Length >= Shortest)
                {
                    places.Add(text);
                }
            }
        }

        return copies;
    }

    private static bool IsOwnText(Section section, KnowledgeModel knowledge) =>
        !section.Ascend().Any(above => knowledge.MeaningOf(above).Role is SectionRole.Summary or SectionRole.Recap);

    /// <summary>Whether a section and all below it are copied, as far as they say enough to tell.</summary>
    private static bool IsCopied(Section section, Dictionary<Section, Section?> copies) =>
        section.Descend().All(copies.ContainsKey) && section.Descend().Any(part => copies[part] is not null);

    private static string TitleOf(Section section, CheckedNotes notes) =>
        section.Parent is null ? notes.LectureOf(section).Lecture.Title : section.Title;

    /// <summary>What a copied section repeats: where only its parts are copied, what holds the first part's original.</summary>
    private static Section Original(Section section, Dictionary<Section, Section?> copies)
    {
        var part = section.Descend().First(part => copies[part] is not null);
        var original = copies[part]!;
        for (; part != section && original.Parent is { } above; part = part.Parent!)
        {
            original = above;
        }

        return original;
    }
}
