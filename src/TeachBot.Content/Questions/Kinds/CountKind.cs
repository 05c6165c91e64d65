using TeachBot.Content.Knowledge;
using TeachBot.Content.Questions.Deriving;
using TeachBot.Content.Questions.Proving.Claims;
using TeachBot.Core.Text;

namespace TeachBot.Content.Questions.Kinds;

/// <summary>
/// How many are set side by side, or listed as merits or demerits. A list of examples is never counted: it is not all there is.
/// </summary>
internal sealed class CountKind : IQuestionKind
{
    public IEnumerable<Draft> Derive(LectureNotes notes)
    {
        foreach (var group in notes.Groups)
        {
            if (NameOf(group) is not { } kinds)
            {
                continue;
            }

            var names = group.Terms.Select(term => term.Name).ToList();
            if (
                notes.Facts.FirstOrDefault(fact =>
                    fact.Section == group.Section
                    && fact.Kind is FactKind.Sentence
                    && Announces(fact, group)
                    && Counting.NumbersIn(fact.Text).Contains(names.Count)
                ) is
                { } announced
            )
            {
                yield return Draft(
                    group.Whole!,
                    "kinds",
                    announced,
                    names,
                    Prompts.KindsCount(kinds),
                    Prompts.Listing(names, names.Count, "、")
                );
            }
        }

        foreach (var list in notes.AspectLists.Where(list => !list.IsCell && list.Values.Count > 1))
        {
            var values = list.Values.Select(value => value.Text).ToList();
            var announced = list.Values[0].Fact.Lead is { } lead && Counting.NumbersIn(lead.Text).Contains(values.Count) ? lead : null;
            if (announced is not null || list.IsOpposed)
            {
                yield return Draft(
                    list.Subject,
                    list.Aspect,
                    announced ?? list.Values[0].Fact,
                    values,
                    Prompts.KindsCount(list.Name),
                    list.Listing
                );
            }
        }
    }

    private static Draft Draft(Term whole, string detail, Fact fact, List<string> counted, string prompt, string listed) =>
        new()
        {
            Kind = QuestionKinds.Count,
            Rule = "count",
            Concept = whole,
            Detail = detail,
            Prompt = prompt,
            Options = [.. Around(counted.Count).Select(number => new DraftOption(Prompts.Number(number), number == counted.Count, listed))],
            Facts = [fact],
            Explanation = IsAnnounced(fact, counted) ? $"{Reasons.Of(fact)}（{listed}）" : listed,
            Claim = new CountIs(counted, IsAnnounced(fact, counted) ? fact : null),
            KeepsOrder = true,
        };

    /// <summary>A sentence of the section may count something else: it has to be about the whole, or name all that is counted.</summary>
    private static bool Announces(Fact fact, TermGroup group) =>
        fact.Subject == group.Whole
        || fact.Key.StartsWith(group.Whole!.Key, StringComparison.Ordinal)
        || group.Terms.All(term => JapaneseText.Mentions(fact.Key, term.Key));

    private static bool IsAnnounced(Fact fact, List<string> counted) => Counting.NumbersIn(fact.Text).Contains(counted.Count);

    /// <summary>The number and its neighbours, so placed that it is not always the one in the middle.</summary>
    private static IEnumerable<int> Around(int number) => Enumerable.Range(Math.Max(1, number - (number % 3)), QuestionLimits.Options);

    /// <summary>
    /// What the group counts: 「Xの種類」, or what the heading above the concepts names; null for the rows of a table and the like.
    /// </summary>
    private static string? NameOf(TermGroup group) =>
        group.Whole is not { } whole ? null
        : HeadingText.Aspects(HeadingText.NameOf(group.Section.Title)).Facets is var facets && facets.Contains("種類")
            ? Prompts.Kinds(whole.Name)
        : group.IsEnumeration ? whole.Name
        : null;
}
