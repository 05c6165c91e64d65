using TeachBot.Content.Knowledge;
using TeachBot.Content.Language;

namespace TeachBot.Content.Questions.Deriving;

/// <summary>A noun of a sentence that can be asked for by leaving it out.</summary>
internal sealed record Blank(Statement Statement, Noun Noun, NounPlace Place)
{
    /// <summary>A sentence has more nouns than it can be asked for.</summary>
    private const int PerSentence = 4;

    /// <summary>What has to be left around a blank for it to mean anything.</summary>
    private const int FewestWords = 2;

    /// <summary>The blanks of a sentence, the noun worth most first.</summary>
    internal static IEnumerable<Blank> In(Statement statement, LectureNotes notes) =>
        !CanHave(statement)
            ? []
            : notes
                .NounsIn(statement)
                .Where(pair =>
                    pair.Noun.Worth > 0
                    && !pair.Place.IsListed
                    && !TakesAnything(pair.Place)
                    && (pair.Noun.Term is null || pair.Noun.Term != statement.Subject)
                )
                .OrderByDescending(pair => pair.Noun.Worth)
                .Take(PerSentence)
                .Select(pair => new Blank(statement, pair.Noun, pair.Place))
                .Where(blank => ContentWords.Of(blank.With(Prompts.Blank)).Count >= FewestWords);

    /// <summary>The sentence with something else in the noun's place, wherever it stands in it.</summary>
    internal string With(string other)
    {
        var text = Statement.Text;
        foreach (var place in Noun.In(Statement).OrderByDescending(place => place.At))
        {
            text = text[..place.At] + other + text[(place.At + place.Length)..];
        }

        return text;
    }

    /// <summary>Whole sentences: a list item of a few words gives a blank no company.</summary>
    private static bool CanHave(Statement statement) =>
        !statement.PointsOutside
        && statement.IsProposition
        && statement.Text.Length <= QuestionLimits.Statement
        && (
            statement.Subject is not null
                ? statement.Fact.Kind == FactKind.Sentence
                : (statement.Text[^1] == '。' || statement.Fact.Kind == FactKind.Sentence)
                    && statement.Text.Contains('は', StringComparison.Ordinal)
        );

    /// <summary>
    /// The object of a verb such as 利用する, of which most nouns could be one, with no term that the notes tell apart from others.
    /// </summary>
    private static bool TakesAnything(NounPlace place)
    {
        var rest = place.Statement.Text.AsSpan(place.At + place.Length);
        var clause = rest[..(rest.IndexOfAny('、', '。') is var end and >= 0 ? end : rest.Length)].ToString();
        return clause.StartsWith('を') && Lexicon.Japanese.Mentions("quiz light", clause);
    }
}
