using TeachBot.Content.Knowledge;
using TeachBot.Content.Questions.Proving;
using TeachBot.Content.Questions.Proving.Claims;
using TeachBot.Core.Text;

namespace TeachBot.Content.Questions.Deriving;

/// <summary>The nouns that tempt in a blank and are wrong there: siblings of the term, then what looks alike in the same chapter.</summary>
internal static class NounRivals
{
    private const int Considered = 60;

    internal static IEnumerable<Noun> Of(Noun key, NounPlace blank, Statement statement, LectureNotes notes)
    {
        var siblings = key.Term is { } term ? notes.SiblingsOf(term) : [];
        var claim = new Fills(key, blank);
        var chapter = Chapter(statement.Fact);
        var chosen = new List<Noun>();
        foreach (var noun in notes.Nouns.Where(noun => noun != key && noun.Key.Length >= 2 && !Stands(noun, statement) && (noun.Term is null || noun.Term != statement.Subject))
            .Select(noun => (Noun: noun, Score: Score(noun)))
            .OrderByDescending(pair => pair.Score).ThenBy(pair => pair.Noun.Places[0].Statement.Fact.Id).ThenBy(pair => pair.Noun.Places[0].At).Take(Considered).Select(pair => pair.Noun))
        {
            if (claim.Of(new DraftOption(noun.Text, false, "", noun.Term), notes) == Truth.Fails && chosen.TrueForAll(other => !other.IsPartOf(noun) && (noun.Term is null || noun.Term != other.Term)))
            {
                chosen.Add(noun);
                if (chosen.Count == QuestionLimits.Options - 1)
                {
                    break;
                }
            }
        }

        return chosen;

        double Score(Noun noun) =>
            (noun.Term is { } known && siblings.Contains(known) ? 2 : 0)
            + (noun.Places.Exists(place => Chapter(place.Statement.Fact) == chapter) ? .4 : 0)
            + (noun.IsArgument || noun.Term is not null ? .4 : 0)
            + Likeness.Of(noun.Text, key.Text);
    }

    private static bool Stands(Noun noun, Statement statement) => JapaneseText.Key(statement.Text).Contains(noun.Key, StringComparison.Ordinal);

    private static Reading.Section Chapter(Fact fact) => fact.Section.Ascend().FirstOrDefault(section => section.Parent is { Parent: null }) ?? fact.Section;
}
