using TeachBot.Content.Indexing;
using TeachBot.Content.Knowledge;
using TeachBot.Content.Language;
using TeachBot.Core.Text;

namespace TeachBot.Content.Asking;

/// <summary>
/// Every word that the notes use, so that a question's words can be told apart into known and unknown without a dictionary.
/// </summary>
internal sealed class Vocabulary
{
    private const int LongestFragment = 8;
    private const int LongestHiragana = 6;
    private const int ShortestEnd = 3;
    private readonly Beginnings _beginnings = new();
    private readonly HashedStrings _ends = new();
    private readonly HashedStrings _fragments = new();
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly HashSet<char> _kanji = [];
    private readonly Dictionary<string, Term> _terms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _wordReadings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Term> _readings = new(StringComparer.Ordinal);

    private readonly KnowledgeIndex _index;
    private readonly AffixIndex _spellings;

    internal Vocabulary(KnowledgeModel knowledge, KnowledgeIndex index)
    {
        _index = index;
        foreach (
            var text in knowledge
                .Facts.Select(fact => fact.Label is null ? fact.Text : fact.Label + "\n" + fact.Text)
                .Concat(knowledge.Sections.Select(section => section.Title))
                .Concat(knowledge.Lectures.Select(lecture => lecture.Title))
        )
        {
            AddRuns(JapaneseText.Fold(text));
        }

        var spellings = knowledge.Spellings.Where(spelling => spelling.Key.Length > 1 || IsKanji(spelling.Key)).ToDictionary();
        foreach (var (key, term) in spellings)
        {
            AddRuns(key);
            if (IsHeadingOnly(term) || JoinsTwo(key, spellings) || IsGeneric(key, term))
            {
                continue;
            }

            _terms.TryAdd(key, term);
            _beginnings.Add(key);
            if (ReadingOf(key) is { } reading)
            {
                _readings.TryAdd(reading, term);
                _beginnings.Add(reading);
            }

            LongestTerm = Math.Max(LongestTerm, key.Length);
        }

        _spellings = new AffixIndex(_terms.Keys);
        Corrector = new SpellingCorrector(_terms.Keys.Concat(_words.Where(word => Scripts.Of(word[0]) is Script.Katakana or Script.Latin)));
    }

    internal int LongestTerm { get; }

    /// <summary>Every spelling of a term.</summary>
    internal IReadOnlyDictionary<string, Term> Terms => _terms;

    /// <summary>The spellings of terms that begin with one string and end with another.</summary>
    internal IEnumerable<string> TermsBetween(string head, string tail) =>
        _spellings.StartingWith(head).Where(key => key.Length > head.Length + tail.Length && key.EndsWith(tail, StringComparison.Ordinal));

    /// <summary>What a typed word can be a slip of: names, and words in katakana or Latin letters.</summary>
    internal SpellingCorrector Corrector { get; }

    /// <summary>
    /// Whether any name or word, of the notes or generic, may begin with this piece, as it is written or in hiragana, and be longer.
    /// </summary>
    internal bool MayGoOn(ReadOnlySpan<char> piece, ReadOnlySpan<char> hiragana) =>
        MayGoOn(piece) || (!piece.SequenceEqual(hiragana) && MayGoOn(hiragana));

    private bool MayGoOn(ReadOnlySpan<char> piece) => _beginnings.MayGoOn(piece) || Lexicon.Japanese.Beginnings.MayGoOn(piece);

    internal Term? Term(ReadOnlySpan<char> key) =>
        _terms.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out var term) ? term : null;

    /// <summary>The term whose name is read like this, in hiragana.</summary>
    internal Term? TermRead(ReadOnlySpan<char> hiragana) =>
        _readings.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(hiragana, out var term) ? term : null;

    /// <summary>The katakana word of the notes that is read like this, in hiragana.</summary>
    internal string? WordRead(ReadOnlySpan<char> hiragana) =>
        _wordReadings.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(hiragana, out var word) ? word : null;

    internal bool Contains(ReadOnlySpan<char> word) =>
        (Scripts.Of(word[0]) == Script.Kanji && _fragments.Contains(word))
        || _words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether a string stands anywhere in the notes' sentences.</summary>
    internal bool IsWritten(string text) => _index.IsWritten(text);

    /// <summary>Whether a katakana word is the head or tail of a longer one.</summary>
    internal bool ContainsEnd(ReadOnlySpan<char> word) => _ends.Contains(word);

    internal bool ContainsKanji(char kanji) => _kanji.Contains(kanji);

    /// <summary>A heading that is a clause names nothing that could be asked about by name.</summary>
    private static bool IsHeadingOnly(Term term) => term.Sections.Count > 0 && !term.IsConcept;

    /// <summary>A word of asking (メリット) stays one where the glossary lists it too, as long as the notes do not explain it.</summary>
    private static bool IsGeneric(string key, Term term) =>
        !term.IsConcept
        && term.Definitions.Count == 0
        && Lexicon.Japanese.Find(key).Any(meaning => meaning.Role is LexiconRole.Facet or LexiconRole.Ask);

    /// <summary>「AとB」 over the sections of both is no third thing.</summary>
    private static bool JoinsTwo(string key, Dictionary<string, Term> spellings)
    {
        var at = key.IndexOf('と', StringComparison.Ordinal);
        return at > 0 && spellings.ContainsKey(key[..at]) && spellings.ContainsKey(key[(at + 1)..]);
    }

    private static bool IsKanji(string key) => key.Length == 1 && Scripts.Of(key[0]) == Script.Kanji;

    private void AddRuns(string folded)
    {
        var start = 0;
        for (var i = 1; i <= folded.Length; i++)
        {
            if (i < folded.Length && Scripts.Of(folded[i]) == Scripts.Of(folded[start]))
            {
                continue;
            }

            AddRun(folded.AsSpan(start, i - start), opens: start == 0 || Scripts.Of(folded[start - 1]) == Script.None);
            if (start > 0 && char.IsAsciiDigit(folded[start]) && Scripts.Of(folded[start - 1]) is Script.Kanji or Script.Katakana)
            {
                AddNumbered(folded, start, i);
            }

            start = i;
        }
    }

    /// <summary>A word with the number behind it: 実験2.</summary>
    private void AddNumbered(string folded, int digits, int end)
    {
        var start = digits;
        while (start > 0 && Scripts.Of(folded[start - 1]) == Scripts.Of(folded[digits - 1]))
        {
            start--;
        }

        AddWord(folded.AsSpan(start, end - start));
    }

    private void AddRun(ReadOnlySpan<char> run, bool opens)
    {
        switch (run.IsEmpty ? Script.None : Scripts.Of(run[0]))
        {
            case Script.Kanji:
                foreach (var c in run)
                {
                    _kanji.Add(c);
                }

                AddFragments(run);
                break;
            case Script.Hiragana when opens:
                AddHiragana(run);
                break;
            case Script.Katakana when run.Length > 1:
                AddWord(run);
                AddReading(run.ToString());
                AddEnds(run);
                break;
            case Script.Latin when run.Length > 1 || char.IsDigit(run[0]):
                AddWord(run);
                break;
        }
    }

    private void AddWord(ReadOnlySpan<char> word)
    {
        _words.GetAlternateLookup<ReadOnlySpan<char>>().Add(word);
        _beginnings.Add(word);
    }

    /// <summary>How a katakana word is typed in hiragana.</summary>
    private void AddReading(string word)
    {
        var reading = JapaneseText.ToHiragana(word);
        _wordReadings.TryAdd(reading, word);
        _beginnings.Add(reading);
    }

    /// <summary>Katakana compounds run together: レンズ is the tail of ズームレンズ.</summary>
    private void AddEnds(ReadOnlySpan<char> run)
    {
        for (var length = 2; length <= run.Length - ShortestEnd; length++)
        {
            _ends.Add(run[..length]);
            _ends.Add(run[^length..]);
            _beginnings.Add(run[^length..]);
        }
    }

    /// <summary>
    /// A word in hiragana: what opens a run, up to its end or a particle (りんご in 「りんごの」). Runs behind kanji are inflections.
    /// </summary>
    private void AddHiragana(ReadOnlySpan<char> run)
    {
        for (var length = 2; length <= Math.Min(run.Length, LongestHiragana); length++)
        {
            if (
                (length == run.Length && length >= ShortestEnd)
                || (length < run.Length && "のはがをにでともや".Contains(run[length], StringComparison.Ordinal))
            )
            {
                AddWord(run[..length]);
            }
        }
    }

    /// <summary>Kanji words run together without a gap; so any stretch of a run may be a word.</summary>
    private void AddFragments(ReadOnlySpan<char> run)
    {
        for (var start = 0; start < run.Length; start++)
        {
            for (var length = 2; length <= LongestFragment && start + length <= run.Length; length++)
            {
                _fragments.Add(run.Slice(start, length));
            }

            _beginnings.Add(run[start..]);
        }
    }

    /// <summary>
    /// How a name of kana, with or without a suffix that the lexicon can read, is typed in hiragana; null for others and for short ones.
    /// </summary>
    private static string? ReadingOf(string key)
    {
        var reading = JapaneseText.ToHiragana(key);
        var suffix = reading.Length > 1 ? Lexicon.Japanese.Reading(reading[^1..]) : null;
        reading = suffix is null ? reading : reading[..^1] + suffix;
        return reading.Length >= 3 && reading.All(c => Scripts.Of(c) == Script.Hiragana || c == 'ー') ? reading : null;
    }
}
