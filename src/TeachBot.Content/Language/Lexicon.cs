using TeachBot.Content.Indexing;
using TeachBot.Core.Text;

namespace TeachBot.Content.Language;

/// <summary>
/// The generic words of teaching and asking (<c>lexicon.ja.txt</c>): what 「とは」, 「利点」 or 「なぜ」 ask for, which words mean the same,
/// which carry no meaning of their own. Immutable; every word is folded.
/// </summary>
public sealed class Lexicon
{
    private readonly Dictionary<string, List<string>> _sections = [];
    private readonly Dictionary<string, string> _readings = [];
    private readonly Dictionary<string, List<LexiconWord>> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _same = new(StringComparer.Ordinal);

    private Lexicon(IEnumerable<string> lines)
    {
        var section = "";
        foreach (var line in lines.Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] == '[')
            {
                section = line[1..^1];
                _sections.TryAdd(section, []);
                continue;
            }

            if (section == "opposite")
            {
                Opposites.Add([.. line.Split('|').Select(side => side.Split(' ', StringSplitOptions.RemoveEmptyEntries))]);
                continue;
            }

            if (section == "opposite sign")
            {
                foreach (var sign in line.Where(sign => sign != ' '))
                {
                    OppositeSigns[sign] = OppositeSigns.GetValueOrDefault(sign, "") + string.Concat(line.Where(c => c != ' ' && c != sign));
                }

                continue;
            }

            var row = line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word != ">").Select(JapaneseText.Key).ToList();
            var isOneWay = line[0] == '>';
            if (section == "reading")
            {
                _readings[row[0]] = row[1];
                continue;
            }

            foreach (var word in row)
            {
                _sections[section].Add(word);
                if (isOneWay && word != row[0])
                {
                    continue;
                }

                if (RoleOf(section) is { } role)
                {
                    (_words.TryGetValue(word, out var meanings) ? meanings : _words[word] = []).Add(
                        new LexiconWord(role, section[(section.IndexOf(' ') + 1)..])
                    );
                    if (role == LexiconRole.Same)
                    {
                        _same[word] = [.. SameAs(word).Union(row)];
                    }
                }
            }
        }

        foreach (var word in _words.Keys)
        {
            Beginnings.Add(word);
        }

        LongestWord = _words.Keys.Max(word => word.Length);
        foreach (var name in _sections.Keys.Where(name => name.StartsWith("facet ", StringComparison.Ordinal)))
        {
            Facets[name[6..]] = _sections[name];
        }
    }

    /// <summary>The lexicon that ships with the bot; read once, on first use.</summary>
    public static Lexicon Japanese { get; } = new(Read("lexicon.ja.txt"));

    /// <summary>How its words begin.</summary>
    internal Beginnings Beginnings { get; } = new();

    /// <summary>The length of the longest word.</summary>
    internal int LongestWord { get; }

    /// <summary>The facets that notes and questions name (特徴, 用途 …), each with all words for it.</summary>
    internal Dictionary<string, List<string>> Facets { get; } = [];

    /// <summary>Words that deny each other: of each row one side and the other.</summary>
    internal List<string[][]> Opposites { get; } = [];

    /// <summary>The signs that make of a word with a sign its opposite or its neighbour in a row.</summary>
    internal Dictionary<char, string> OppositeSigns { get; } = [];

    /// <summary>What a word means; several meanings where it has them, none where it is not generic.</summary>
    internal List<LexiconWord> Find(ReadOnlySpan<char> word) =>
        _words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var meanings) ? meanings : Nothing;

    private static readonly List<LexiconWord> Nothing = [];

    /// <summary>A word, and behind it the words that mean the same.</summary>
    internal string[] SameAs(string word) => _same.TryGetValue(word, out var same) ? same : [word];

    /// <summary>Whether a word can be part of a longer question word, by span, without allocating.</summary>
    internal bool Contains(ReadOnlySpan<char> word) => _words.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(word);

    /// <summary>The words of a section, such as <c>positive</c>.</summary>
    internal IReadOnlyList<string> Section(string name) => _sections[name];

    /// <summary>The verbs by which sentences tell of a facet without naming it: 使われる for 用途.</summary>
    internal IReadOnlyList<string> Telling(string facet) => _sections.TryGetValue("telling " + facet, out var words) ? words : [];

    /// <summary>How a kanji suffix is read in hiragana; null where the lexicon does not know.</summary>
    internal string? Reading(string suffix) => _readings.GetValueOrDefault(suffix);

    /// <summary>The readings of suffixes.</summary>
    internal IReadOnlyDictionary<string, string> Readings => _readings;

    /// <summary>Whether any word of a section occurs in folded text.</summary>
    internal bool Mentions(string section, string folded)
    {
        foreach (var word in _sections[section])
        {
            if (folded.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static LexiconRole? RoleOf(string section) =>
        section.Split(' ')[0] switch
        {
            "function" => LexiconRole.Function,
            "ask" => LexiconRole.Ask,
            "facet" => LexiconRole.Facet,
            "same" => LexiconRole.Same,
            "small-talk" => LexiconRole.SmallTalk,
            "kind-noun" => LexiconRole.KindNoun,
            _ => null,
        };

    private static IEnumerable<string> Read(string resource)
    {
        using var stream = typeof(Lexicon).Assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
