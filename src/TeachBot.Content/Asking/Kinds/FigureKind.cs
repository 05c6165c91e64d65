using TeachBot.Content.Knowledge;
using TeachBot.Content.Language;

namespace TeachBot.Content.Asking.Kinds;

/// <summary>「…の図を見せて」.</summary>
internal sealed class FigureKind(KnowledgeModel knowledge, Evidence evidence) : IAnswerKind
{
    public Draft? Try(Inquiry inquiry)
    {
        if (!inquiry.Wants("figure") || inquiry.Unknown.Count > 0 || knowledge.Figures.Count == 0)
        {
            return null;
        }

        var named = Lexicon.Japanese.Section("ask figure").Where(word => inquiry.Key.Contains(word, StringComparison.Ordinal)).MaxBy(word => word.Length)!;
        var best = knowledge.Figures.Select(figure => (Figure: figure, Share: ShareOf(figure, inquiry, named)))
            .Where(candidate => candidate.Share >= .6).OrderByDescending(candidate => candidate.Share).Select(candidate => candidate.Figure).FirstOrDefault();
        if (best is null)
        {
            return Lexicon.Japanese.Section("ask figure").Any(word => word.Length == 1 && inquiry.Key.Contains("の" + word, StringComparison.Ordinal))
                ? Draft.NotFound(named, inquiry.Subjects.FirstOrDefault()) : null;
        }

        return new Draft(AnswerKinds.Figure, [best.Fact], .9) { Figures = [best], Subject = inquiry.Subjects.FirstOrDefault() };
    }

    private double ShareOf(NotedFigure figure, Inquiry inquiry, string named)
    {
        var key = figure.Fact.Key + figure.Fact.Context + Core.Text.JapaneseText.Key(figure.AlternativeText);
        var needs = inquiry.Subjects.Select(subject => evidence.Names(key, subject) ? 1.0 : 0)
            .Concat(inquiry.Words.Where(word => !word.IsSoft).Select(word => Evidence.Contains(key, word))).DefaultIfEmpty(1).ToList();
        return needs.Average() + (named.Length > 1 && key.Contains(named, StringComparison.Ordinal) ? .5 : 0);
    }
}
