using TeachBot.Content.Knowledge;
using TeachBot.Content.Questions.Deriving;

namespace TeachBot.Content.Questions.Proving.Claims;

/// <summary>That the definition of the option's term would define another term too.</summary>
internal sealed class Defines(Term term) : IClaim
{
    public Truth Of(DraftOption option, LectureNotes notes)
    {
        var definition = notes.DefiningOf(option.Term);
        return definition is null ? Truth.Open : notes.IsTold(term, definition);
    }
}
