using TeachBot.Content.Knowledge;
using TeachBot.Content.Questions.Deriving;
using TeachBot.Content.Questions.Proving.Claims;

namespace TeachBot.Content.Questions.Kinds;

/// <summary>How many are set side by side. Counted only where a sentence states the number, so that a list of examples is never taken for all.</summary>
internal sealed class CountKind : IQuestionKind
{
    public IEnumerable<Draft> Derive(LectureNotes notes)
    {
        foreach (var group in notes.Groups.Where(group => group.Whole is not null))
        {
            var names = group.Terms.Select(term => term.Name).ToList();
            if (notes.Facts.FirstOrDefault(fact => fact.Section == group.Section && fact.Kind is FactKind.Sentence && Counting.NumbersIn(fact.Text).Contains(names.Count)) is { } announced)
            {
                yield return Draft(group.Whole!, "kinds", announced, names, Prompts.KindsCount(KindsOf(group)), string.Join('、', names));
            }
        }

        foreach (var list in notes.AspectLists.Where(list => !list.IsCell && list.Values.Count > 1))
        {
            var values = list.Values.Select(value => value.Text).ToList();
            var lead = list.Values[0].Fact.Lead;
            yield return Draft(list.Subject, list.Aspect, lead is not null && Counting.NumbersIn(lead.Text).Contains(values.Count) ? lead : list.Values[0].Fact, values, Prompts.KindsCount(list.Name), string.Join('、', values));
        }
    }

    private static Draft Draft(Term whole, string detail, Fact fact, List<string> counted, string prompt, string listed) => new()
    {
        Kind = QuestionKinds.Count,
        Rule = "count",
        Concept = whole,
        Detail = detail,
        Prompt = prompt,
        Options = [.. Around(counted.Count).Select(number => new DraftOption(Prompts.Number(number), number == counted.Count, listed))],
        Facts = [fact],
        Explanation = Reasons.Of(fact) == listed ? listed : $"{Reasons.Of(fact)}（{listed}）",
        Claim = new CountIs(counted, Counting.NumbersIn(fact.Text).Count > 0 ? fact : null),
        KeepsOrder = true,
    };

    /// <summary>The number and its neighbours, so placed that it is not always the one in the middle.</summary>
    private static IEnumerable<int> Around(int number) => Enumerable.Range(Math.Max(1, number - (number % 3)), QuestionLimits.Options);

    private static string KindsOf(TermGroup group) =>
        group.Whole!.Name == group.Heading || group.Heading.StartsWith(group.Whole.Name, StringComparison.Ordinal) && !group.IsEnumeration ? group.Whole.Name : HeadingText.Aspects(HeadingText.NameOf(group.Heading)).Facets.Contains("種類") ? $"{group.Whole.Name}の種類" : group.Whole.Name;
}
