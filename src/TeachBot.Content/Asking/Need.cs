using TeachBot.Content.Knowledge;

namespace TeachBot.Content.Asking;

/// <summary>Something that an answer has to account for: a subject or a word.</summary>
/// <param name="Subject">The subject; null for a word.</param>
/// <param name="Word">The word; null for a subject.</param>
/// <param name="Keys">The folded strings of which one must stand in or around a fact that accounts for it.</param>
/// <param name="Weight">How much of the question it is.</param>
/// <param name="IsSoft">Whether an answer may leave it out where all else fits.</param>
internal sealed record Need(Term? Subject, ContentWord? Word, IReadOnlyList<string> Keys, double Weight, bool IsSoft);
