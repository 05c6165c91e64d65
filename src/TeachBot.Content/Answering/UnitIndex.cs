using System.Runtime.InteropServices;
using TeachBot.Content.Knowledge;
using TeachBot.Content.Reading;
using TeachBot.Content.Units;
using TeachBot.Core.Text;

namespace TeachBot.Content.Answering;

/// <summary>The units of a course, and which of them say a term or gram. Immutable once built.</summary>
internal sealed class UnitIndex
{
    private readonly List<Place> _places = [];
    private readonly Dictionary<Unit, Place> _placeOf = [];
    private readonly Dictionary<ulong, List<int>> _terms = [];
    private readonly Dictionary<ulong, List<int>> _grams = [];
    private readonly HashSet<string> _runs = [];
    private readonly Dictionary<Section, int> _headings = [];
    private readonly Dictionary<Section, List<int>> _sections = [];
    private readonly Dictionary<Section, List<int>> _all = [];
    private readonly System.Collections.Concurrent.ConcurrentDictionary<Section, string> _keys = new();
    private readonly List<int>?[] _joined;

    internal UnitIndex(KnowledgeModel knowledge)
    {
        foreach (var lecture in knowledge.Lectures)
        {
            foreach (var unit in LectureUnits.Of(lecture, knowledge.MeaningOf))
            {
                Add(unit, lecture);
            }
        }

        Size = Math.Max(1, _places.Count(place => !place.Unit.IsJoined && place.Unit.Kind is not (UnitKind.Heading or UnitKind.Cell)));
        _joined = new List<int>?[_places.Count];
        foreach (var place in _places.Where(place => place.Unit.IsJoined))
        {
            foreach (var piece in place.Pieces)
            {
                (_joined[piece] ??= []).Add(place.Number);
            }
        }

        foreach (var postings in _terms)
        {
            var rarity = (float)RarityOf(postings.Value.Count);
            foreach (var entry in postings.Value)
            {
                var place = _places[entry >> 1];
                place.Rarity += (entry & 1) == 0 ? rarity : 0;
                place.Distinct++;
            }
        }
    }

    /// <summary>How many pieces the course has.</summary>
    internal int Size { get; }

    internal IReadOnlyList<Place> Places => _places;

    internal Place? Find(Unit unit) => _placeOf.GetValueOrDefault(unit);

    /// <summary>The pieces of a section itself.</summary>
    internal IReadOnlyList<int> In(Section section) => _sections.TryGetValue(section, out var pieces) ? pieces : [];

    /// <summary>All that a section itself says, folded without separators.</summary>
    internal string KeyOf(Section section) =>
        _keys.GetOrAdd(section, within => NameRuns.Key(string.Join('\n', In(within).Select(number => _places[number].Unit.Text))));

    /// <summary>Whether the notes say a name anywhere, unbroken; long vowels written or not.</summary>
    internal bool Says(string name)
    {
        var key = NameRuns.Key(name);
        if (Scripts.IsAll(key, Script.Katakana) || Scripts.IsAll(key, Script.Latin))
        {
            return _runs.Any(run => run.Contains(key, StringComparison.Ordinal));
        }

        var rarest = new Rarest(this);
        TextTerms.Read(JapaneseText.Fold(name), ref rarest);
        return rarest.Pieces is null
            || rarest.Pieces.Any(number => NameRuns.Key(_places[number].Unit.Text).Contains(key, StringComparison.Ordinal));
    }

    /// <summary>
    /// The pieces that have the rarest number or gram of a text that a longer run in the notes would have too; null where it has none.
    /// </summary>
    private struct Rarest(UnitIndex index) : ITermReceiver
    {
        private int _count = int.MaxValue;

        internal IEnumerable<int>? Pieces { get; private set; }

        public void Term(ulong key, TermClass kind, int start, int length)
        {
            if (kind == TermClass.Number)
            {
                var entries = index._terms.GetValueOrDefault(key, Nowhere);
                Offer(entries.Count, entries.Select(entry => entry >> 1));
            }
        }

        public void Gram(ulong key, GramKind kind)
        {
            if (kind is GramKind.Kanji or GramKind.KanjiPair)
            {
                var pieces = index._grams.GetValueOrDefault(key, Nowhere);
                Offer(pieces.Count, pieces);
            }
        }

        private void Offer(int count, IEnumerable<int> pieces) => (_count, Pieces) = count < _count ? (count, pieces) : (_count, Pieces);
    }

    private static readonly List<int> Nowhere = [];

    /// <summary>The places of a section and all below it.</summary>
    internal IEnumerable<int> Below(Section section) =>
        section.Descend().SelectMany(part => _all.TryGetValue(part, out var places) ? places : []);

    internal Place HeadingOf(Section section) => _places[_headings[section]];

    /// <summary>
    /// The pieces that say a term, in order: each number doubled, and one more where not its own words say it but what belongs to it.
    /// </summary>
    internal ReadOnlySpan<int> Saying(ulong term) => CollectionsMarshal.AsSpan(_terms.GetValueOrDefault(term));

    /// <summary>The pieces that have a gram, in order.</summary>
    internal ReadOnlySpan<int> Having(ulong gram) => CollectionsMarshal.AsSpan(_grams.GetValueOrDefault(gram));

    /// <summary>The places that are made of a piece and others.</summary>
    internal IReadOnlyList<int> With(int piece) => _joined[piece] ?? (IReadOnlyList<int>)[];

    /// <summary>How rare a term is that so many pieces say.</summary>
    internal double RarityOf(int pieces) => Math.Log((Size + 1) / (pieces + .5));

    internal double GramRarityOf(int pieces) => Math.Log(1 + (Size + .5) / (pieces + .5));

    private void Add(Unit unit, Lecture lecture)
    {
        var number = _places.Count;
        var own =
            unit.Kind == UnitKind.Row || unit.Kind == UnitKind.Cell
                ? $"{unit.Subject} {unit.Label} {(unit.Kind == UnitKind.Row ? unit.Own : "")}"
                : unit.Own;
        var rest = unit.Kind switch
        {
            UnitKind.Row => string.Join(' ', unit.Parts.Select(cell => $"{cell.Label} {cell.Own}")),
            UnitKind.Cell => unit.Own,
            _ => "",
        };
        var isJoined = unit.IsJoined;
        var lead = unit.ToldLead is { } told ? _placeOf.GetValueOrDefault(told) : null;
        int[] pieces = isJoined
            ?
            [
                .. (lead is null ? [] : new[] { lead.Number }),
                .. unit.Parts.Where(_placeOf.ContainsKey).Select(part => _placeOf[part].Number),
            ]
            : [.. (lead is null ? [] : new[] { lead.Number }), number];
        var place = new Place(unit, lecture, number)
        {
            Pieces = pieces,
            Own = unit.Kind switch
            {
                UnitKind.Sentences or UnitKind.Paragraph => pieces.Length,
                UnitKind.ItemWithChildren => 1,
                _ when isJoined => lead is null ? 0 : 1,
                _ => pieces.Length,
            },
            Length = unit.Text.Length,
        };
        _places.Add(place);
        (_all.TryGetValue(unit.Section, out var all) ? all : _all[unit.Section] = []).Add(number);
        if (!isJoined && unit.Kind != UnitKind.Heading)
        {
            (_sections.TryGetValue(unit.Section, out var said) ? said : _sections[unit.Section] = []).Add(number);
        }

        _placeOf[unit] = place;
        if (unit.Kind == UnitKind.Heading)
        {
            _headings[unit.Section] = number;
        }

        if (!isJoined)
        {
            var folded = JapaneseText.Fold(unit.Text);
            _runs.UnionWith(NameRuns.Of(folded).SelectMany(range => NameRuns.Scripted(folded[range])));
            var post = new Poster(this, number << 1);
            TextTerms.Read(JapaneseText.Fold(own), ref post);
            post = new Poster(this, number << 1 | 1);
            TextTerms.Read(JapaneseText.Fold(rest), ref post);
        }
    }

    private readonly struct Poster(UnitIndex index, int entry) : ITermReceiver
    {
        public void Term(ulong key, TermClass kind, int start, int length) => Add(index._terms, key, entry);

        public void Gram(ulong key, GramKind kind) => Add(index._grams, key, entry >> 1);

        private static void Add(Dictionary<ulong, List<int>> to, ulong key, int entry)
        {
            var postings = to.TryGetValue(key, out var known) ? known : to[key] = [];
            if (postings.Count == 0 || postings[^1] != entry)
            {
                postings.Add(entry);
            }
        }
    }
}
