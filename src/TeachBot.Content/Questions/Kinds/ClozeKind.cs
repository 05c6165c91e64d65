using TeachBot.Content.Language;
using TeachBot.Content.Knowledge;
using TeachBot.Content.Questions.Deriving;
using TeachBot.Content.Questions.Proving;
using TeachBot.Content.Questions.Proving.Claims;
using TeachBot.Core.Text;

namespace TeachBot.Content.Questions.Kinds;

/// <summary>A sentence of the notes with one of its nouns left out. The distractors are nouns of the same chapter that the notes keep apart from it.</summary>
internal static class ClozeKind
{
    /// <summary>A sentence has more nouns than it can be asked for.</summary>
    private const int PerSentence = 3;

    /// <summary>What has to be left around a blank for it to mean anything.</summary>
    private const int FewestWords = 2;

    /// <summary>As <see cref="IQuestionKind.Derive"/>, for the lines that have room.</summary>
    internal static IEnumerable<Draft> Derive(LectureNotes notes, Lines lines)
    {
        var rivals = new NounRivals(notes);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var statement in notes.Statements.Where(statement => lines.HasRoom(statement.Fact) && Blankable(statement)))
        {
            var blanks = notes.NounsIn(statement)
                .Where(pair => pair.Noun.Worth > 0 && !pair.Place.IsListed && !TakesAnything(pair.Place) && (pair.Noun.Term is null || pair.Noun.Term != statement.Subject))
                .OrderByDescending(pair => pair.Noun.Worth).Take(PerSentence);
            foreach (var (noun, place) in blanks)
            {
                var masked = Masked(statement, noun);
                if (ContentWords.Of(masked).Count >= FewestWords && seen.Add(masked))
                {
                    yield return Draft(statement, noun, masked, rivals.Of(noun, place), new Fills(noun, place), notes);
                }
            }
        }
    }

    /// <summary>The object of a verb such as 利用する, of which most nouns could be one, with no term that the notes tell apart from others.</summary>
    private static bool TakesAnything(NounPlace place)
    {
        var rest = place.Statement.Text.AsSpan(place.At + place.Length);
        var clause = rest[..(rest.IndexOfAny('、', '。') is var end and >= 0 ? end : rest.Length)].ToString();
        return clause.StartsWith('を') && Lexicon.Japanese.Mentions("quiz light", clause);
    }

    /// <summary>Whole sentences: a list item of a few words gives a blank no company.</summary>
    private static bool Blankable(Statement statement) => !statement.PointsOutside && statement.IsProposition && statement.Text.Length <= QuestionLimits.Statement
        && (statement.Subject is not null ? statement.Fact.Kind == FactKind.Sentence : statement.Text[^1] == '。' && statement.Text.Contains('は', StringComparison.Ordinal));

    /// <summary>The sentence without the noun, wherever it stands in it.</summary>
    private static string Masked(Statement statement, Noun noun)
    {
        var masked = statement.Text;
        foreach (var place in noun.Places.Where(place => place.Statement == statement).OrderByDescending(place => place.At))
        {
            masked = masked[..place.At] + Prompts.Blank + masked[(place.At + place.Length)..];
        }

        return masked;
    }

    private static Draft Draft(Statement statement, Noun noun, string masked, IReadOnlyList<Noun> rivals, Fills claim, LectureNotes notes)
    {
        var section = statement.Fact.Section;
        var about = statement.Subject is { } subject && !notes.StandsAlone(statement) ? subject.Name : null;
        return new Draft
        {
            Kind = QuestionKinds.Cloze,
            Rule = "noun",
            Concept = statement.Subject ?? noun.Term,
            Heading = about ?? section.Title,
            Detail = $"{notes.PlaceOf(statement)}/{noun.Key}",
            Prompt = about is null || (!Definition.IsMeaning(statement) && JapaneseText.Key(masked).Contains(JapaneseText.Key(about), StringComparison.Ordinal)) ? Prompts.InBlank(masked) : Prompts.InBlankAbout(about, masked),
            Options = [new DraftOption(noun.Text, true, Reasons.Of(statement), noun.Term), .. rivals.Select(rival => new DraftOption(rival.Text, false, Reasons.Of(rival), rival.Term))],
            Facts = [statement.Fact],
            Explanation = Reasons.Of(statement),
            Claim = claim,
        };
    }
}
