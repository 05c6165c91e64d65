using System.Globalization;
using TeachBot.Content.Questions.Judging;
using TeachBot.Host.Wordings;

namespace TeachBot.Host.Quizzing;

/// <summary>What is said about a typed answer beside its verdict: how the key is written, or what was named instead.</summary>
internal static class TypedNote
{
    /// <summary>Null where the verdict says all.</summary>
    internal static string? Of(Judgement judged, QuizWording wording) =>
        judged switch
        {
            { Spelling: { } spelling } => string.Format(CultureInfo.InvariantCulture, wording.NoteSlip, spelling),
            { Reason: JudgementReason.TooGeneral, Named: { } kind } => string.Format(
                CultureInfo.InvariantCulture,
                wording.NoteGeneral,
                kind.Name
            ),
            { Reason: JudgementReason.TooSpecific, Named: { } member } => string.Format(
                CultureInfo.InvariantCulture,
                wording.NoteSpecific,
                member.Name
            ),
            { Named: { } other } => string.Format(CultureInfo.InvariantCulture, wording.NoteOther, other.Name, judged.AboutNamed?.Text)
                .TrimEnd(),
            { Reason: JudgementReason.Several } => wording.NoteSeveral,
            { Reason: JudgementReason.Negated } => wording.NoteNegated,
            _ => null,
        };
}
