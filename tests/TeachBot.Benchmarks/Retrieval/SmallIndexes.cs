using System.Globalization;

namespace TeachBot.Benchmarks.Retrieval;

/// <summary>
/// The confidence on indexes as small as one lecture: each article's paragraphs are one, asked the article's own questions and as many of
/// other articles, taken evenly over the set. One threshold has to do for all of them, as it has to for courses of any size.
/// </summary>
internal static class SmallIndexes
{
    internal static string Measure(SquadSet set)
    {
        var (system, separation) = (new TeachBotSystem(), new Separation());
        for (var article = 0; article < set.ArticleCount; article++)
        {
            using var index = system.Build(set.Of(article, others: false));
            var others = set.Questions.Where(question => question.Article != article).ToList();
            var own = set.Questions.Where(question => question.Article == article).ToList();
            for (var number = 0; number < own.Count && others.Count > 0; number++)
            {
                separation.Add(isAnswered: true, index.Search(own[number].Text));
                separation.Add(isAnswered: false, index.Search(others[(int)((long)number * others.Count / own.Count)].Text));
            }
        }

        return string.Create(CultureInfo.InvariantCulture, $"AUROC={separation.Auroc():.000} kept5={separation.KeptAtFivePercent():.000}");
    }
}
