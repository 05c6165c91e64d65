using System.Globalization;
using TeachBot.Content.Knowledge;
using TeachBot.Content.Questions.Deriving;

namespace TeachBot.Content.Questions.Proving.Claims;

/// <summary>That there are as many as the option's number says. A sentence that states another number leaves it open.</summary>
internal sealed class CountIs(IReadOnlyList<string> counted, Fact? announced) : IClaim
{
    public Truth Of(DraftOption option, LectureNotes notes)
    {
        if (announced is not null && !Counting.NumbersIn(announced.Text).Contains(counted.Distinct().Count()))
        {
            return Truth.Open;
        }

        return Counting.NumbersIn(option.Text).FirstOrDefault() == counted.Distinct().Count() ? Truth.Holds : Truth.Fails;
    }
}
