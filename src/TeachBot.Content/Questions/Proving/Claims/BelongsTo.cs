using TeachBot.Content.Knowledge;
using TeachBot.Content.Questions.Deriving;
using TeachBot.Core.Text;

namespace TeachBot.Content.Questions.Proving.Claims;

/// <summary>
/// That the option is listed as one of a kind. Looked up in the lists and sentences themselves, not in the memberships made of them.
/// </summary>
internal sealed class BelongsTo(Term kind) : IClaim
{
    public Truth Of(DraftOption option, LectureNotes notes) => option.Term is { } member ? Between(member, kind, notes) : Truth.Open;

    internal static Truth Between(Term member, Term kind, LectureNotes notes)
    {
        var areNamedTogether = false;
        foreach (var fact in notes.FactsNaming(member).Concat(notes.NameLists.Where(fact => NamesInParts(fact, member))))
        {
            if (
                IsUnder(fact, kind, notes)
                && (fact.Kind == FactKind.Names || (fact.Kind == FactKind.Item && IsListItem(fact, member, kind, notes)))
            )
            {
                return Truth.Holds;
            }

            areNamedTogether |= fact.Subject == kind || (JapaneseText.Mentions(fact.Key, kind.Key) && !NamesAllKinds(fact, kind, notes));
        }

        return areNamedTogether ? Truth.Open : Truth.Fails;
    }

    /// <summary>「A [B, C]」 names A B and A C.</summary>
    private static bool NamesInParts(Fact fact, Term member) =>
        member.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 } parts
        && fact.Text.Contains('[', StringComparison.Ordinal)
        && parts.All(part => JapaneseText.Mentions(fact.Key, JapaneseText.Key(part)));

    private static bool IsUnder(Fact fact, Term kind, LectureNotes notes) =>
        fact.Subject == kind
        || fact.Lead?.Subject == kind
        || OpensWith(fact, kind)
        || (fact.Lead is { Kind: FactKind.Item } lead && JapaneseText.Key(lead.Text) == kind.Key)
        || (
            notes.Knowledge.MeaningOf(fact.Section).Role == SectionRole.Members
            && JapaneseText.Mentions(JapaneseText.Words(fact.Section.Title), kind.Key)
        );

    /// <summary>「不X：A」: an item that names the kind and then its members.</summary>
    private static bool OpensWith(Fact fact, Term kind) => fact.Key.StartsWith(kind.Key, StringComparison.Ordinal);

    /// <summary>An item that is the member, or whose list names it; a sentence of an item may only mention it.</summary>
    private static bool IsListItem(Fact fact, Term member, Term kind, LectureNotes notes)
    {
        var text = JapaneseText.Key(fact.Text);
        return notes.Knowledge.SpellingsOf(member).Append(member.Key).Any(key => text.StartsWith(key, StringComparison.Ordinal))
            || (
                text.StartsWith(kind.Key, StringComparison.Ordinal) && text.Length > kind.Key.Length && text[kind.Key.Length] is ':' or '：'
            );
    }

    /// <summary>A sentence that lists the kinds side by side says nothing of one's members.</summary>
    private static bool NamesAllKinds(Fact fact, Term kind, LectureNotes notes)
    {
        var siblings = notes.SiblingsOf(kind);
        return siblings.Count > 0 && siblings.Any(sibling => JapaneseText.Mentions(fact.Key, sibling.Key));
    }
}
