using TeachBot.Content.Questions.Deriving;
using TeachBot.Core.Text;

namespace TeachBot.Content.Questions.Proving.Claims;

/// <summary>That a word fits a blank: it is the one that the notes wrote there, or stands elsewhere in the same company.</summary>
internal sealed class Fills(Noun key, NounPlace blank) : IClaim
{
    public Truth Of(DraftOption option, LectureNotes notes)
    {
        var word = JapaneseText.Key(option.Text);
        if (word == key.Key || (key.Term is not null && notes.Knowledge.Find(word) == key.Term))
        {
            return Truth.Holds;
        }

        return notes.FindNoun(word) is not { } noun ? Truth.Open
            : noun.KeepsCompanyOf(blank) ? Truth.Holds
            : Company.AreApart(noun, key, notes) ? Truth.Fails
            : Truth.Open;
    }
}
