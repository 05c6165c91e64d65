namespace TeachBot.Content.Questions;

/// <summary>All questions of a course. Immutable.</summary>
/// <param name="Questions">In the order of the notes, the authors' own last; ids are unique.</param>
/// <param name="Refused">How many candidates were refused, by reason.</param>
public sealed record QuestionBank(IReadOnlyList<Question> Questions, IReadOnlyDictionary<string, int> Refused);
