using System.Runtime.CompilerServices;

namespace TeachBot.Content.Search;

/// <summary>Reads a passage sentence by sentence for what of a question it has.</summary>
internal sealed class SentenceMatcher
{
    private char[] _buffer = [];

    /// <summary>Matches a passage against a question whose terms are numbered.</summary>
    internal SentenceMatch Match(SearchQuery query, Passage passage)
    {
        var match = new SentenceMatch { Above = Terms(query, SearchFolding.Fold(passage.Title, ref _buffer)) };
        match.Above = match.Above.With(Terms(query, SearchFolding.Fold(passage.Heading, ref _buffer)));
        match.All = match.Above;
        ReadOnlySpan<char> text = passage.Text;
        TermSet before = default;
        var toldBefore = false;
        match.SentenceMass = match.WindowMass = text.Length == 0 ? 0 : -1;
        for (var start = 0; start < text.Length; )
        {
            var end = SentenceRanges.End(text, start);
            var folded = SearchFolding.Fold(text[start..end], ref _buffer);
            var terms = Terms(query, folded);
            var told = query.Asked.IsToldBy(folded);
            match.All = match.All.With(terms);
            var mass = terms.Mass(query.Terms);
            if (mass > match.SentenceMass)
            {
                (match.Sentence, match.SentenceMass, match.Start, match.End) = (terms, mass, start, end);
            }

            var window = terms.With(before);
            mass = window.Mass(query.Terms);
            if (mass > match.WindowMass)
            {
                (match.Window, match.WindowMass, match.TellsAsked) = (window, mass, told || toldBefore);
            }

            (before, toldBefore, start) = (terms, told, end);
        }

        return match;
    }

    private static TermSet Terms(SearchQuery query, ReadOnlySpan<char> text)
    {
        var sink = new Sink(query);
        TermReader.Read(text, ref sink);
        return sink.Terms;
    }

    private struct Sink(SearchQuery query) : ITermSink
    {
        private readonly ulong[] _beginnings = query.Beginnings.Bits;
        internal TermSet Terms;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public readonly bool Wants(char first, char second) => BeginningFilter.Has(_beginnings, first, second);

        public void Add(TermKind kind, ulong key, int start, int length)
        {
            if (query.Find(key) is >= 0 and var number)
            {
                Terms.Add(number);
            }
        }
    }
}
