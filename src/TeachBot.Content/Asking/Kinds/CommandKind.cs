using TeachBot.Content.Knowledge;

namespace TeachBot.Content.Asking.Kinds;

/// <summary>「…するコマンドは？」: from transcripts and from tables of commands.</summary>
internal sealed class CommandKind(KnowledgeModel knowledge, Evidence evidence) : IAnswerKind
{
    public Draft? Try(Inquiry inquiry)
    {
        if (!inquiry.Wants("command") || inquiry.Facets.Contains("役割"))
        {
            return null;
        }

        var found = evidence
            .Rank(inquiry, Bonus)
            .FirstOrDefault(support =>
                support.IsComplete
                && support.Score >= .7
                && (support.Fact.Kind is FactKind.Command || IsCommandRow(support.Fact) || Typed(support.Fact).Count > 0)
            );
        if (found.Fact is not { } fact)
        {
            return inquiry.Wants("definition") ? null : Draft.NotFound("コマンド", inquiry.Subjects.FirstOrDefault());
        }

        IReadOnlyList<Fact> facts =
            fact.Kind == FactKind.Command ? [.. fact.Lead is { } lead ? [lead] : Array.Empty<Fact>(), fact] : [fact, .. Typed(fact)];
        return new Draft(AnswerKinds.Command, facts, found.Score) { Subject = inquiry.Subjects.FirstOrDefault() };
    }

    private double Bonus(Fact fact) =>
        fact.Kind == FactKind.Command || IsCommandRow(fact) ? .3
        : Typed(fact).Count > 0 ? .25
        : 0;

    /// <summary>A row whose name is typed at a prompt: it begins with a word in Latin letters.</summary>
    internal static bool IsCommandRow(Fact fact) =>
        fact.Kind == FactKind.Cell && fact.Subject is { } row && char.IsAsciiLetterLower(row.Name[0]);

    /// <summary>The commands that a sentence or step introduces.</summary>
    private List<Fact> Typed(Fact fact) =>
        [
            .. knowledge
                .Facts.Skip(fact.Id + 1)
                .TakeWhile(next => next.Section == fact.Section)
                .Take(8)
                .Where(next => next.Kind == FactKind.Command && next.Lead == fact),
        ];
}
