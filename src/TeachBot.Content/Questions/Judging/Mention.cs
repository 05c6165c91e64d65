using TeachBot.Content.Knowledge;

namespace TeachBot.Content.Questions.Judging;

/// <summary>A name in an answer.</summary>
/// <param name="Start">Where it begins in <see cref="AnswerText.Strict"/>.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Other">What it names; null where that is the key.</param>
internal readonly record struct Mention(int Start, int End, Term? Other)
{
    internal bool IsKey => Other is null;
}
