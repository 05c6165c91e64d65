using TeachBot.Content.Knowledge;
using TeachBot.Content.Language;
using TeachBot.Core.Text;

namespace TeachBot.Content.Asking;

/// <summary>Gathers what a question's tokens say.</summary>
internal sealed class InquiryBuilder(string question, string key)
{
    private readonly List<Term> _subjects = [];
    private readonly List<ContentWord> _words = [];
    private readonly List<string> _facets = [];
    private readonly HashSet<string> _asks = [];
    private readonly List<string> _unknown = [];
    private readonly List<int> _numbers = [];
    private readonly List<string> _kindNouns = [];
    private string _counter = "";
    private bool _smallTalk;
    private int _asksForKind = -1;

    internal void Add(Token token)
    {
        var stem = key[token.Start..token.Stem];
        switch (token.Kind)
        {
            case TokenKind.Term:
                AddTerm(token.Term!, stem);
                break;
            case TokenKind.Word:
                AddWord(token.Word ?? stem, token.Start);
                break;
            case TokenKind.Number when int.TryParse(stem, out var number):
                _numbers.Add(number);
                break;
            case TokenKind.Unknown when Scripts.Of(stem[0]) == Script.Kanji && IsVerbal(stem) && IsInflected(token.Start + 1):
                AddWord(stem[..1], token.Start);
                break;
            case TokenKind.Unknown when token.Start != _asksForKind:
                AddOnce(_unknown, stem);
                break;
            case TokenKind.Generic:
                AddGeneric(stem, token.Start);
                break;
        }
    }

    internal Inquiry Build()
    {
        // 「メモリを増やすには？」 asks how.
        if (key.AsSpan().TrimEnd("?。").EndsWith("には"))
        {
            _asks.Add("procedure");
        }

        return Gathered();
    }

    private Inquiry Gathered() =>
        new()
        {
            Text = question,
            Key = key,
            Subjects = _subjects,
            Words = _words,
            Facets = _facets,
            Asks = _asks,
            Unknown = _unknown,
            Numbers = _numbers,
            KindNouns = _kindNouns,
            Counter = _counter,
            IsSmallTalk = _smallTalk && _subjects.Count + _words.Count + _facets.Count == 0,
        };

    internal static ContentWord WordOf(string stem, bool isSoft) => new(stem, Lexicon.Japanese.SameAs(stem), isSoft);

    private static void AddOnce<T>(List<T> to, T added)
    {
        if (!to.Contains(added))
        {
            to.Add(added);
        }
    }

    /// <summary>A term that the notes explain is a subject; one that they only mention is a word that the answer must contain.</summary>
    private void AddTerm(Term term, string stem)
    {
        if (!term.IsOnlyMentioned)
        {
            AddOnce(_subjects, term);
        }
        else
        {
            _words.Add(new ContentWord(term.Key, stem == term.Key ? [stem] : [term.Key, stem], IsSoft: false) { IsName = true });
        }
    }

    private void AddGeneric(string stem, int start)
    {
        var content = false;
        var meanings = Lexicon.Japanese.Find(stem);
        foreach (var meaning in meanings)
        {
            switch (meaning.Role)
            {
                case LexiconRole.Ask:
                    _asks.Add(meaning.Name);
                    if (meaning.Name == "count")
                    {
                        _counter =
                            stem.StartsWith('何') ? stem[1..]
                            : stem.Contains("いくら", StringComparison.Ordinal) ? "円"
                            : _counter;
                    }

                    break;
                case LexiconRole.Facet:
                    AddOnce(_facets, meaning.Name);
                    break;
                case LexiconRole.KindNoun:
                    _kindNouns.Add(stem);
                    break;
                case LexiconRole.SmallTalk:
                    _smallTalk = true;
                    break;
                case LexiconRole.Same:
                    content = true;
                    break;
            }
        }

        if (content && !meanings.Exists(meaning => meaning.Role is LexiconRole.Ask or LexiconRole.Facet or LexiconRole.Function))
        {
            AddWord(stem, start);
        }

        if (
            stem.Length == 3
            && stem[2] == '方'
            && Scripts.Of(stem[1]) == Script.Hiragana
            && Scripts.Of(stem[0]) == Script.Kanji
            && stem[0] != '仕'
        )
        {
            // 「作り方」 asks how, and says how to do what.
            AddWord(stem[..1], start);
        }

        _asksForKind = stem is "どんな" or "どの" or "どのような" or "どういう" or "何の" or "どこの" ? start + stem.Length : -1;
    }

    /// <summary>Whether kana behind a kanji are its inflection, not a particle: 書かない, but 墓は, 墓って.</summary>
    private bool IsInflected(int at) =>
        at < key.Length && Scripts.Of(key[at]) == Script.Hiragana && !"はがをにのともへでやっ".Contains(key[at], StringComparison.Ordinal);

    /// <summary>A verb or adjective: one kanji with its kana, or kana alone. A question may use another than the notes.</summary>
    private static bool IsVerbal(string stem)
    {
        var kanji = 0;
        foreach (var c in stem)
        {
            var script = Scripts.Of(c);
            kanji += script == Script.Kanji ? 1 : 0;
            if (kanji > 1 || script is not (Script.Kanji or Script.Hiragana))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A word right behind どんな or どの says what kind of answer is wanted; the answer itself may not use it.</summary>
    private void AddWord(string stem, int start)
    {
        if (stem.Length > 1 && stem[^1] == '図')
        {
            _asks.Add("figure");
        }

        _words.Add(
            WordOf(stem, isSoft: IsVerbal(stem) || start == _asksForKind) with
            {
                IsAsked = start == _asksForKind,
                IsName = stem.Length > 2 && Scripts.IsAll(stem, Script.Latin),
            }
        );
    }
}
