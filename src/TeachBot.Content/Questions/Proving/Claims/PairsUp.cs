using TeachBot.Content.Questions.Deriving;

namespace TeachBot.Content.Questions.Proving.Claims;

/// <summary>That each right side belongs to its own left side and to no other.</summary>
/// <param name="options">All pairs.</param>
/// <param name="claimOf">What choosing a left side for a pair's right side claims.</param>
internal sealed class PairsUp(IReadOnlyList<DraftOption> options, Func<DraftOption, IClaim> claimOf) : IClaim
{
    public Truth Of(DraftOption option, LectureNotes notes)
    {
        var claim = claimOf(option);
        foreach (var left in options)
        {
            var expected = left == option ? Truth.Holds : Truth.Fails;
            if (claim.Of(left, notes) != expected)
            {
                return Truth.Open;
            }
        }

        return Truth.Holds;
    }
}
