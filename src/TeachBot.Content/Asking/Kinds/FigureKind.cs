using TeachBot.Content.Indexing;
using TeachBot.Content.Knowledge;
using TeachBot.Content.Language;

namespace TeachBot.Content.Asking.Kinds;

/// <summary>「…の図を見せて」.</summary>
internal sealed class FigureKind(KnowledgeModel knowledge, KnowledgeIndex index, Evidence evidence) : IAnswerKind
{
    public Draft? Try(Inquiry inquiry)
    {
        if (!inquiry.Wants("figure") || inquiry.Unknown.Count > 0 || knowledge.Figures.Count == 0)
        {
            return null;
        }

        var named = Lexicon
            .Japanese.Section("ask figure")
            .Where(word => inquiry.Key.Contains(word, StringComparison.Ordinal))
            .MaxBy(word => word.Length)!;
        var best = Candidates(inquiry)
            .Select(figure => (Figure: figure, Share: ShareOf(figure, inquiry, named)))
            .Where(candidate => candidate.Share >= .6)
            .OrderByDescending(candidate => candidate.Share)
            .Select(candidate => candidate.Figure)
            .FirstOrDefault();
        if (best is null)
        {
            return Lexicon
                .Japanese.Section("ask figure")
                .Any(word => word.Length == 1 && inquiry.Key.Contains("の" + word, StringComparison.Ordinal))
                ? Draft.NotFound(named, inquiry.Subjects.FirstOrDefault())
                : null;
        }

        return new Draft(AnswerKinds.Figure, [best.Fact], .9) { Figures = [best], Subject = inquiry.Subjects.FirstOrDefault() };
    }

    /// <summary>The pictures around which anything that was named stands; the first one where nothing was.</summary>
    private IEnumerable<NotedFigure> Candidates(Inquiry inquiry)
    {
        var needs = inquiry
            .Subjects.SelectMany(evidence.KeysOf)
            .Concat(inquiry.Words.Where(word => !word.IsSoft).SelectMany(Evidence.KeysOf))
            .ToList();
        if (needs.Count == 0)
        {
            return knowledge.Figures.Take(1);
        }

        using var around = index.Around(needs);
        return [.. knowledge.Figures.Where(figure => around.Contains(figure.Fact.Id))];
    }

    private double ShareOf(NotedFigure figure, Inquiry inquiry, string named)
    {
        var key = figure.Fact.Key + figure.Fact.Context + Core.Text.JapaneseText.Key(figure.AlternativeText);
        var needs = inquiry
            .Subjects.Select(subject => evidence.Names(key, subject) ? 1.0 : 0)
            .Concat(inquiry.Words.Where(word => !word.IsSoft).Select(word => Evidence.Contains(key, word)))
            .DefaultIfEmpty(1)
            .ToList();
        return needs.Average() + (named.Length > 1 && key.Contains(named, StringComparison.Ordinal) ? .5 : 0);
    }
}
