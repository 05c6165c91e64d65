using System.Text.RegularExpressions;
using TeachBot.Content.Knowledge;
using TeachBot.Content.Reading;
using TeachBot.Core.Text;

namespace TeachBot.Content.Checking.Rules;

/// <summary>
/// One heading in two lectures that say in different words what it is: an answer would hold both together. Arguments: the heading, what the
/// first lecture says, what the other says.
/// </summary>
internal sealed partial class DefinedDifferently : ICheckRule
{
    /// <summary>Two sentences that share more than this say the same in slightly other words.</summary>
    private const double Alike = .55;

    public string Id => "defined-differently";

    public Severity Severity => Severity.Error;

    public IEnumerable<Flaw> Check(CheckedNotes notes)
    {
        foreach (var term in notes.Knowledge.Terms.Where(term => term.Sections.Count > 1))
        {
            var told = term
                .Sections.Select(section => (Section: section, Fact: Defining(term, section, notes.Knowledge)))
                .Where(each => each.Fact is not null)
                .ToList();
            foreach (var (section, fact) in told.Skip(1).DistinctBy(each => notes.LectureOf(each.Section)))
            {
                var first = told[0];
                if (
                    notes.LectureOf(first.Section) != notes.LectureOf(section)
                    && Similarity.Of(Predicate(term, first.Fact!.Text), Predicate(term, fact!.Text)) < Alike
                )
                {
                    yield return new Flaw(notes.PlaceOf(fact), term.Name, first.Fact.Text, fact.Text)
                    {
                        Elsewhere = [notes.PlaceOf(first.Fact)],
                        About = [section],
                    };
                }
            }
        }
    }

    /// <summary>
    /// The sentence of a section, or of the part that tells its features, that says what its heading names; null where none does.
    /// </summary>
    private static Fact? Defining(Term term, Section section, KnowledgeModel knowledge)
    {
        var own = knowledge
            .In(section)
            .Concat(section.Children.Where(child => knowledge.MeaningOf(child).Facets.Contains("特徴")).SelectMany(knowledge.In))
            .Where(fact => fact.Kind is FactKind.Sentence or FactKind.Item)
            .ToList();
        return own.Find(fact => Says(term, "とは", fact.Text) || (Says(term, "は", fact.Text) && Definition().IsMatch(fact.Text)))
            ?? own.Take(1).FirstOrDefault(fact => !fact.Text.Contains('は', StringComparison.Ordinal) && Definition().IsMatch(fact.Text));
    }

    private static bool Says(Term term, string particle, string text) =>
        JapaneseText.Key(text) is var key
        && key.StartsWith(term.Key, StringComparison.Ordinal)
        && key.AsSpan(term.Key.Length).StartsWith(particle);

    /// <summary>The sentence without the name, which both have.</summary>
    private static string Predicate(Term term, string text) => JapaneseText.Key(text).Replace(term.Key, "", StringComparison.Ordinal);

    /// <summary>「…です」「…である」 says what a thing is; 「…します」 what it does.</summary>
    [GeneratedRegex("(?:です|である|だ|のこと|をいう|をいいます|を指す|を指します)(?:[（(][^（）()]*[）)])?。?$")]
    private static partial Regex Definition();
}
