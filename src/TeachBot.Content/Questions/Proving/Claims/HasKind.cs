using TeachBot.Content.Knowledge;
using TeachBot.Content.Questions.Deriving;

namespace TeachBot.Content.Questions.Proving.Claims;

/// <summary>That the option is the kind that lists a member.</summary>
internal sealed class HasKind(Term member) : IClaim
{
    public Truth Of(DraftOption option, LectureNotes notes) =>
        option.Term is { } kind ? BelongsTo.Between(member, kind, notes) : Truth.Open;
}
