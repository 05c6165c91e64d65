using TeachBot.Content.Knowledge;
using TeachBot.Content.Questions.Deriving;

namespace TeachBot.Content.Questions.Proving.Claims;

/// <summary>That the option alone is none of a kind.</summary>
internal sealed class DoesNotBelongTo(Term kind) : IClaim
{
    public Truth Of(DraftOption option, LectureNotes notes) =>
        new BelongsTo(kind).Of(option, notes) switch
        {
            Truth.Holds => Truth.Fails,
            Truth.Fails => Truth.Holds,
            _ => Truth.Open,
        };
}
