using TeachBot.Content.Questions.Deriving;

namespace TeachBot.Content.Questions.Proving.Claims;

/// <summary>Of the options 正しい and 誤り, the one that fits what another claim says of the thing put forward.</summary>
internal sealed class IsSo(IClaim claim, DraftOption asserted) : IClaim
{
    public Truth Of(DraftOption option, LectureNotes notes)
    {
        var truth = claim.Of(asserted, notes);
        return truth == Truth.Open ? Truth.Open
            : (truth == Truth.Holds) == (option.Text == TrueOrFalse.True) ? Truth.Holds
            : Truth.Fails;
    }
}
