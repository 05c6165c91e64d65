using TeachBot.Content.Knowledge;
using TeachBot.Content.Questions.Deriving;

namespace TeachBot.Content.Questions.Proving.Claims;

/// <summary>That a picture of the option's caption stands with a term: under its heading or in a description that names it.</summary>
internal sealed class IsShownWith(Term term) : IClaim
{
    public Truth Of(DraftOption option, LectureNotes notes)
    {
        var truth = Truth.Fails;
        foreach (var figure in notes.FiguresCalled(option.Text))
        {
            truth =
                figure.Fact.Subject == term ? Truth.Holds
                : Names(figure, notes) ? Truth.Open
                : truth;
        }

        return truth;
    }

    private bool Names(NotedFigure figure, LectureNotes notes) =>
        notes
            .Knowledge.SpellingsOf(term)
            .Any(key => Core.Text.JapaneseText.Mentions(Core.Text.JapaneseText.Words(figure.AlternativeText), key));
}
