using TeachBot.Commands.Wording;
using TeachBot.Core;
using TeachBot.Core.Documents;

namespace TeachBot.Commands.Asking;

/// <summary>Says where things stand in the notes; as a link where they can be read there.</summary>
internal sealed class Sources(Func<Citation, Uri?> linkOf)
{
    private const int Most = 4;

    /// <summary>The places, each heading once; nothing where there are none.</summary>
    internal IEnumerable<Block> Of(IEnumerable<Citation> citations, AskWords words)
    {
        var places = new List<Citation>(Most);
        foreach (var citation in citations)
        {
            if (places.Count < Most && !places.Exists(place => IsUnderOneHeading(place, citation)))
            {
                places.Add(citation);
            }
        }

        return places.Count == 0
            ? []
            :
            [
                new Note([
                    .. places.SelectMany(
                        (citation, at) => at == 0 ? [Place(citation, words)] : new Inline[] { new Words("\n"), Place(citation, words) }
                    ),
                ]),
            ];
    }

    private static bool IsUnderOneHeading(Citation one, Citation other) =>
        one.Lecture == other.Lecture && one.Path.SequenceEqual(other.Path, StringComparer.Ordinal);

    internal Inline Place(Citation citation, AskWords words)
    {
        var text = words.Source.Fill(string.Join(words.PathSeparator, citation.Path.Prepend(citation.Lecture)), citation.Line);
        return linkOf(citation) is { } link ? new Link(text, link) : new Words(text);
    }
}
