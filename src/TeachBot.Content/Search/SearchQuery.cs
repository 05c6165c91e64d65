using TeachBot.Core.Text;

namespace TeachBot.Content.Search;

/// <summary>A question as terms; used again for the next.</summary>
internal sealed class SearchQuery
{
    private const int Places = 1024;

    private readonly QueryTerm[] _terms = new QueryTerm[TermSet.Capacity];
    private readonly ulong[] _keys = new ulong[Places];
    private readonly short[] _numbers = new short[Places];
    private char[] _buffer = [];
    private int _count;

    /// <summary>The terms, each once.</summary>
    internal Span<QueryTerm> Terms => _terms.AsSpan(0, _count);

    /// <summary>How many words there are: runs of kanji, katakana, or Latin letters and digits.</summary>
    internal int Words { get; private set; }

    /// <summary>What the question wants to be told, and in which unit.</summary>
    internal AskedFor Asked { get; private set; } = AskedFor.Anything;

    /// <summary>How its terms begin.</summary>
    internal BeginningFilter Beginnings { get; } = new();

    /// <summary>Reads a question.</summary>
    internal void Read(string question)
    {
        (_count, Words) = (0, 0);
        var folded = SearchFolding.Fold(question, ref _buffer);
        if (!folded.Overlaps(_buffer))
        {
            _buffer = folded.Length > _buffer.Length ? new char[folded.Length] : _buffer;
            folded.CopyTo(_buffer);
        }

        var text = _buffer.AsSpan(0, folded.Length);
        Asked = AskedFor.Read(text);
        QuestionWords.Blank(text);
        Array.Fill(_numbers, (short)-1);
        Beginnings.Clear();
        var sink = new Sink(this);
        TermReader.Read(text, ref sink);
    }

    /// <summary>Leaves out all but the first terms.</summary>
    internal void Keep(int count) => _count = count;

    /// <summary>Numbers the terms in the order they have now.</summary>
    internal void Number()
    {
        Array.Fill(_numbers, (short)-1);
        for (var number = 0; number < _count; number++)
        {
            var at = Place(_terms[number].Key);
            (_keys[at], _numbers[at]) = (_terms[number].Key, (short)number);
        }
    }

    /// <summary>The number of a term; -1 for one that the question does not have.</summary>
    internal int Find(ulong key) => _numbers[Place(key)];

    private int Place(ulong key)
    {
        var at = (int)key & (Places - 1);
        while (_numbers[at] >= 0 && _keys[at] != key)
        {
            at = (at + 1) & (Places - 1);
        }

        return at;
    }

    private void Add(TermKind kind, ulong key, int word)
    {
        var at = Place(key);
        if (_numbers[at] >= 0 || _count == TermSet.Capacity)
        {
            return;
        }

        (_keys[at], _numbers[at]) = (key, (short)_count);
        _terms[_count++] = new QueryTerm
        {
            Key = key,
            Kind = kind,
            Word = word,
        };
    }

    /// <summary>Tells the words apart: a run's terms begin in it, one behind the other.</summary>
    private struct Sink(SearchQuery query) : ITermSink
    {
        private Script _script;
        private int _end;

        public readonly bool Wants(char first, char second) => true;

        public void Add(TermKind kind, ulong key, int start, int length)
        {
            var script = ScriptOf(kind);
            if (script != Script.None)
            {
                query.Words += script != _script || start > _end ? 1 : 0;
                (_script, _end) = (script, Math.Max(_end, start + length));
            }

            query.Beginnings.Add(query._buffer[start], length > 1 ? query._buffer[start + 1] : '\0');
            query.Add(kind, key, script == Script.None ? -1 : query.Words - 1);
        }

        private static Script ScriptOf(TermKind kind) =>
            kind switch
            {
                TermKind.Kanji or TermKind.KanjiPair or TermKind.KanjiRun => Script.Kanji,
                TermKind.KatakanaRun or TermKind.KatakanaTriple => Script.Katakana,
                TermKind.LatinRun or TermKind.LatinPiece => Script.Latin,
                _ => Script.None,
            };
    }
}
