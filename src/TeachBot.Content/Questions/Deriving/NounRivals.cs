using TeachBot.Content.Questions.Proving;
using TeachBot.Content.Questions.Proving.Claims;
using TeachBot.Content.Reading;
using TeachBot.Core.Text;

namespace TeachBot.Content.Questions.Deriving;

/// <summary>The nouns that tempt in a blank and are wrong there: siblings of the term, then what looks alike in the same chapter.</summary>
internal sealed class NounRivals(LectureNotes notes)
{
    /// <summary>How many of the most alike are tried before a blank is given up.</summary>
    private const int Considered = 40;

    /// <summary>What share of a sentence's other words makes another sentence say nearly the same.</summary>
    private const double NearlySame = .4;

    /// <summary>More nouns than a lecture has: a power of two.</summary>
    private const long Places = 1 << 20;

    private readonly Dictionary<Noun, (IReadOnlyList<Noun> Nouns, double[] Likeness)> _likeness = [];
    private readonly Dictionary<Noun, int> _order = notes.Nouns.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
    private readonly Dictionary<(Noun Key, Section Chapter), Noun[]> _nearest = [];
    private readonly Dictionary<(Statement, Noun), IReadOnlyList<Noun>> _found = [];

    /// <summary>Those for a blank, at most one fewer than a question has options; those of the key's own sort first.</summary>
    internal IReadOnlyList<Noun> Of(Blank blank) =>
        _found.TryGetValue((blank.Statement, blank.Noun), out var found) ? found : _found[(blank.Statement, blank.Noun)] = Find(blank);

    private List<Noun> Find(Blank blank)
    {
        var (statement, key, place) = blank;
        var hasSiblings = key.Term is { } term && notes.SiblingsOf(term).Count > 0;
        var claim = new Fills(key, place);
        ContentWords? others = null;
        var rest = JapaneseText.Fold($"{statement.Subject?.Name}、{blank.With("、")}");
        var chosen = new List<Noun>();
        foreach (var noun in Nearest(key, statement.Chapter))
        {
            if (
                (hasSiblings ? noun.Term is null || !notes.AreSiblings(key.Term!, noun.Term) : IsBelow(noun, statement))
                || Stands(noun, statement)
                || Giveaway.Betrays(rest, key.Key, noun.Key)
                || chosen.Exists(other => other.IsPartOf(noun) || (noun.Term is not null && noun.Term == other.Term))
            )
            {
                continue;
            }

            others ??= ContentWords.Of(statement.Key.Replace(key.Key, "、", StringComparison.Ordinal));
            if (claim.Of(new DraftOption(noun.Text, false, "", noun.Term), notes) == Truth.Fails && !MayFit(noun, others, statement))
            {
                chosen.Add(noun);
                if (chosen.Count == QuestionLimits.Options - 1)
                {
                    break;
                }
            }
        }

        return chosen;
    }

    /// <summary>
    /// The other nouns, the most tempting first: alike, of the same chapter, found as subject or object; those of the key's sort before all
    /// others.
    /// </summary>
    private Noun[] Nearest(Noun key, Section chapter)
    {
        if (_nearest.TryGetValue((key, chapter), out var nearest))
        {
            return nearest;
        }

        if (!_likeness.TryGetValue(key, out var likeness))
        {
            List<Noun> around = [.. Window.Around(notes.Nouns, _order[key], QuestionLimits.Nouns)];
            _likeness[key] = likeness = (
                around,
                [
                    .. around.Select(noun =>
                        noun == key ? -1 : Likeness.OfFolded(noun.Key, key.Key) + (noun.IsArgument || noun.Term is not null ? .4 : 0)
                    ),
                ]
            );
        }

        // Score and place in one number: every blank sorts every noun, and numbers sort fastest.
        var (nouns, alike) = likeness;
        var order = new long[alike.Length];
        for (var at = 0; at < order.Length; at++)
        {
            var score = alike[at] < 0 ? -1 : alike[at] + (nouns[at].IsIn(chapter) ? .4 : 0);
            order[at] = ((long)Math.Round(score * -1e9) * Places) + at;
        }

        Array.Sort(order);
        return _nearest[(key, chapter)] = [
            .. order
                .Take(Considered)
                .TakeWhile(found => found < Places)
                .Select(found => nouns[(int)(found & (Places - 1))])
                .OrderByDescending(noun => NounSort.IsSame(noun, key)),
        ];
    }

    /// <summary>Whether another sentence says nearly the same with this noun in it.</summary>
    private bool MayFit(Noun noun, ContentWords others, Statement statement) =>
        noun
            .Places.Take(QuestionLimits.Places)
            .Any(place => place.Statement.Fact != statement.Fact && others.SharedWith(notes.WordsOf(place.Statement.Fact)) >= NearlySame);

    /// <summary>
    /// Whether the noun is a kind of what the sentence is about, or of what it names, so that what it tells may be true of the noun.
    /// </summary>
    private bool IsBelow(Noun noun, Statement statement) =>
        noun.Term is { } term
        && (
            (statement.Subject is { } subject && Kinship.IsKindOf(term, subject))
            || notes.NounsIn(statement).Any(named => named.Noun.Term is { } other && other != term && Kinship.IsKindOf(term, other))
        );

    private static bool Stands(Noun noun, Statement statement) =>
        statement.Key.Contains(noun.Key, StringComparison.Ordinal)
        || statement.Subject?.Key.Contains(noun.Key, StringComparison.Ordinal) == true;
}
