using System.Runtime.InteropServices;
using TeachBot.Content.Reading;
using TeachBot.Content.Units;

namespace TeachBot.Content.Answering;

/// <summary>Finds the places that are worth weighing.</summary>
internal sealed class Retriever(UnitIndex index)
{
    /// <summary>Among so many the right one is in 95 of 100 courses' questions.</summary>
    private const int Most = 60;

    /// <summary>
    /// What so many pieces say finds no further ones where anything rarer has found some: in a table of thousands of rows a question costs
    /// by the row that it names.
    /// </summary>
    private const int Common = 1_000;

    /// <summary>Nobody reads a longer answer, in UTF-16 units.</summary>
    private const int Longest = 1_000;

    /// <summary>Below a heading that says this much of the question, what says none of its words may answer too.</summary>
    private const double HeadingShare = .3;

    internal IReadOnlyList<(Place Place, Sighting Sighting)> Find(Query query)
    {
        var said = SaidBy(query);
        var view = new View(index, said);
        var touched = new HashSet<int>();
        foreach (var (piece, what) in said)
        {
            var place = index.Places[piece];
            touched.Add(piece);
            touched.UnionWith(index.With(piece));
            if (place.Unit.Kind == UnitKind.Heading && query.Share(what.All) > HeadingShare)
            {
                touched.UnionWith(index.Below(place.Unit.Section).Take(Common));
            }
        }

        return
        [
            .. touched
                .Select(number => index.Places[number])
                .Where(place => place.Unit.Kind != UnitKind.Heading && place.Length is > 0 and <= Longest)
                .Select(place => (Place: place, Sighting: view.Of(place)))
                .OrderByDescending(found => Promise(query, found.Place, found.Sighting))
                .ThenBy(found => found.Place.Number)
                .Take(Most),
        ];
    }

    /// <summary>What the pieces say of the question; what is rarest is looked up first.</summary>
    private Dictionary<int, Said> SaidBy(Query query)
    {
        var said = new Dictionary<int, Said>();
        var signs = query
            .TermBits.Select(term => (term.Key, Bit: term.Value, IsTerm: true, index.Saying(term.Key).Length))
            .Concat(query.GramBits.Select(gram => (gram.Key, Bit: gram.Value, IsTerm: false, index.Having(gram.Key).Length)))
            .OrderBy(sign => sign.Length);
        foreach (var (key, bit, isTerm, _) in signs)
        {
            var entries = isTerm ? index.Saying(key) : index.Having(key);
            if (said.Count == 0 || entries.Length <= Common)
            {
                foreach (var entry in entries)
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(said, isTerm ? entry >> 1 : entry, out _).Add(entry, bit, isTerm);
                }

                continue;
            }

            foreach (var piece in said.Keys)
            {
                ref var known = ref CollectionsMarshal.GetValueRefOrNullRef(said, piece);
                foreach (var entry in isTerm ? [piece << 1, piece << 1 | 1] : (ReadOnlySpan<int>)[piece])
                {
                    if (entries.BinarySearch(entry) >= 0)
                    {
                        known.Add(entry, bit, isTerm);
                    }
                }
            }
        }

        return said;
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

        internal void Add(int entry, int bit, bool isTerm)
        {
            Grams |= isTerm ? 0 : 1ul << bit;
            All |= isTerm ? 1ul << bit : 0;
            Own |= isTerm && (entry & 1) == 0 ? 1ul << bit : 0;
        }

        internal void Add(Said other) => (Own, All, Grams) = (Own | other.Own, All | other.All, Grams | other.Grams);
    }

    /// <summary>Puts together what the pieces say.</summary>
    private sealed class View
    {
        private readonly UnitIndex _index;
        private readonly Dictionary<int, Said> _said;
        private readonly Dictionary<Section, Said> _own = [];
        private readonly Dictionary<Section, (ulong Head, ulong Path, ulong Grams, ulong All, ulong AllGrams)> _sections = [];

        internal View(UnitIndex index, Dictionary<int, Said> said)
        {
            (_index, _said) = (index, said);
            foreach (var (piece, what) in said)
            {
                if (index.Places[piece].Unit is { Kind: not UnitKind.Heading } unit)
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(_own, unit.Section, out _).Add(what);
                }
            }
        }

        internal Sighting Of(Place place)
        {
            var (own, all, grams) = (0ul, 0ul, 0ul);
            for (var i = 0; i < place.Pieces.Length; i++)
            {
                var piece = _said.GetValueOrDefault(place.Pieces[i]);
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
            unit is not null && _index.Find(unit) is { } place ? _said.GetValueOrDefault(place.Number).All : 0;

        private (ulong Head, ulong Path, ulong Grams, ulong All, ulong AllGrams) SectionOf(Section section)
        {
            if (_sections.TryGetValue(section, out var known))
            {
                return known;
            }

            var heading = _said.GetValueOrDefault(_index.HeadingOf(section).Number);
            var above = section.Parent is { } parent ? SectionOf(parent) : default;
            var own = _own.GetValueOrDefault(section);
            return _sections[section] = (
                section.Parent is null ? 0 : heading.All,
                above.Path | heading.All,
                section.Parent is null ? 0 : above.Grams | heading.Grams,
                own.All,
                own.Grams
            );
        }
    }
}
