using TeachBot.Content.Knowledge;
using TeachBot.Content.Reading;

namespace TeachBot.Content.Asking;

/// <summary>
/// The lectures that a question is taken to be about. A word that is a concept's name in another lecture alone is a mere word here:
/// 「この岬は何という地形？」 asks about the cape, whatever another lecture says under the heading 地形.
/// </summary>
internal sealed class Scope(IReadOnlySet<Section> lectures)
{
    /// <summary>
    /// Whether these lectures tell anything about a term, or no lecture does: a name that is only mentioned is a word in any case.
    /// </summary>
    internal bool Knows(Term term) =>
        term.Sections.Exists(Contains)
        || term.Definitions.Exists(Contains)
        || term.Facets.Exists(entry => Contains(entry.Facts[0]))
        || term.Classes.Exists(membership => Contains(membership.Fact))
        || term.Members.Exists(membership => Contains(membership.Fact))
        || term.IsOnlyMentioned;

    /// <summary>Whether a fact stands in these lectures.</summary>
    internal bool Contains(Fact fact) => Contains(fact.Section);

    private bool Contains(Section section) => lectures.Contains(section.Root);
}
