using System.Runtime.InteropServices;
using TeachBot.Content.Reading;
using TeachBot.Content.Units;

namespace TeachBot.Content.Answering;

/// <summary>Finds the places that are worth weighing.</summary>
internal sealed class Retriever(UnitIndex index)
{
    /// <summary>Among so many the right one is in 95 of 100 courses' questions.</summary>
    private const int Most = 60;

    /// <summary>Below a heading that says this much of the question, what says none of its words may answer too.</summary>
    private const double HeadingShare = .3;

    internal IReadOnlyList<(Place Place, Sighting Sighting)> Find(Query query)
    {
        var said = new Dictionary<int, Said>();
        foreach (var (key, bit) in query.TermBits)
        {
            foreach (var entry in index.Saying(key))
            {
                ref var piece = ref CollectionsMarshal.GetValueRefOrAddDefault(said, entry >> 1, out _);
                piece.All |= 1ul << bit;
                piece.Own |= (entry & 1) == 0 ? 1ul << bit : 0;
            }
        }

        foreach (var (key, bit) in query.GramBits)
        {
            foreach (var piece in index.Having(key))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(said, piece, out _).Grams |= 1ul << bit;
            }
        }

        var view = new View(index, said);
        var touched = new HashSet<int>();
        foreach (var (piece, what) in said)
        {
            var place = index.Places[piece];
            touched.Add(piece);
            touched.UnionWith(index.With(piece));
            if (place.Unit.Kind == UnitKind.Heading && query.Share(what.All) > HeadingShare)
            {
                touched.UnionWith(index.Below(place.Unit.Section));
            }
        }

        return
        [
            .. touched
                .Select(number => index.Places[number])
                .Where(place => place.Unit.Kind != UnitKind.Heading && place.Length > 0)
                .Select(place => (Place: place, Sighting: view.Of(place)))
                .OrderByDescending(found => Promise(query, found.Place, found.Sighting))
                .ThenBy(found => found.Place.Number)
                .Take(Most),
        ];
    }

    private static double Promise(Query query, Place place, Sighting sight)
    {
        var around = (sight.Path | sight.Lead) & ~sight.All;
        return query.Share(sight.Own)
            + .9 * query.Share(sight.All & ~sight.Own)
            + .7 * query.Share(around)
            + .3 * query.Share(sight.Section & ~(sight.All | around))
            + .8 * (query.GramShare(sight.Grams) + .5 * query.GramShare(sight.HeadGrams & ~sight.Grams))
            - .0002 * place.Length;
    }

    /// <summary>What a piece says of the question.</summary>
    private struct Said
    {
        internal ulong Own,
            All,
            Grams;
    }

    /// <summary>Puts together what the pieces say.</summary>
    private sealed class View(UnitIndex index, Dictionary<int, Said> said)
    {
        private readonly Dictionary<Section, (ulong Head, ulong Path, ulong Grams, ulong All, ulong AllGrams)> _sections = [];

        internal Sighting Of(Place place)
        {
            var (own, all, grams) = (0ul, 0ul, 0ul);
            for (var i = 0; i < place.Pieces.Length; i++)
            {
                var piece = said.GetValueOrDefault(place.Pieces[i]);
                own |= i < place.Own ? (place.Unit.IsJoined ? piece.All : piece.Own) : 0;
                all |= piece.All;
                grams |= piece.Grams;
            }

            var section = SectionOf(place.Unit.Section);
            return new Sighting
            {
                Own = own,
                All = all,
                Grams = grams,
                Lead = Saying(place.Unit.Lead),
                Beside = Saying(place.Unit.Previous) | Saying(place.Unit.Next),
                Head = section.Head,
                Path = section.Path,
                HeadGrams = section.Grams,
                Section = section.All,
                SectionGrams = section.AllGrams,
            };
        }

        private ulong Saying(Unit? unit) =>
            unit is not null && index.Find(unit) is { } place ? said.GetValueOrDefault(place.Number).All : 0;

        private (ulong Head, ulong Path, ulong Grams, ulong All, ulong AllGrams) SectionOf(Section section)
        {
            if (_sections.TryGetValue(section, out var known))
            {
                return known;
            }

            var heading = said.GetValueOrDefault(index.HeadingOf(section).Number);
            var above = section.Parent is { } parent ? SectionOf(parent) : default;
            var (all, allGrams) = (0ul, 0ul);
            foreach (var number in index.In(section))
            {
                var piece = said.GetValueOrDefault(number);
                all |= piece.All;
                allGrams |= piece.Grams;
            }

            return _sections[section] = (
                section.Parent is null ? 0 : heading.All,
                above.Path | heading.All,
                section.Parent is null ? 0 : above.Grams | heading.Grams,
                all,
                allGrams
            );
        }
    }
}
