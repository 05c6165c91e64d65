using TeachBot.Content.Knowledge;
using TeachBot.Content.Questions.Deriving;

namespace TeachBot.Content.Questions.Proving.Claims;

/// <summary>That the notes number a step so.</summary>
internal sealed class ComesInOrder(Procedure procedure) : IClaim
{
    public Truth Of(DraftOption option, LectureNotes notes)
    {
        var same = procedure.Steps.Where(step => StepText.Of(step) == option.Text).ToList();
        return same.Count == 1 && procedure.Steps.IndexOf(same[0]) + 1 == option.Position ? Truth.Holds : Truth.Open;
    }
}
