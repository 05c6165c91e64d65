using TeachBot.Content.Knowledge;

namespace TeachBot.Content.Questions.Deriving;

/// <summary>How a question speaks of the list that a member stands in.</summary>
/// <param name="Text">「主なX」 as the notes have it, or the kind's name.</param>
/// <param name="IsExamples">Whether the list gives examples (主なX) rather than all kinds there are.</param>
internal sealed record ListHeading(string Text, bool IsExamples)
{
    internal static ListHeading Of(Term kind, Membership membership, LectureNotes notes)
    {
        var section = membership.Fact.Section;
        return membership.Fact.Kind == FactKind.Names || notes.Knowledge.MeaningOf(section).Role == SectionRole.Members
            ? new ListHeading(HeadingText.NameOf(section.Title), true)
            : new ListHeading(kind.Name, false);
    }

    /// <summary>Which option is on the list.</summary>
    internal string Ask => IsExamples ? Prompts.ListedUnder(Text) : Prompts.OfKind(Text);
}
