using TeachBot.Content.Knowledge;

namespace TeachBot.Content.Questions.Judging;

/// <summary>Something that a course calls something by.</summary>
/// <param name="Strict">As <see cref="AnswerText.Strict"/>.</param>
/// <param name="Loose">As <see cref="AnswerText.Loose"/>.</param>
/// <param name="Term">What is called so; null for an aspect, which is no answer of its own but another word than the key.</param>
internal readonly record struct CourseName(string Strict, string Loose, Term? Term);
