namespace TeachBot.Content.Questions.Judging;

/// <summary>What a learner answered. Comes from people and platforms: ids may be unknown, twice or missing.</summary>
public abstract record GivenAnswer;

/// <summary>A typed answer.</summary>
/// <param name="Text">As typed.</param>
/// <param name="WasNearly">Whether the answer before this one, to the same question, was <see cref="Verdict.Nearly"/>.</param>
public sealed record TypedAnswer(string Text, bool WasNearly = false) : GivenAnswer;

/// <summary>What was chosen of several options; for a single choice, one id.</summary>
/// <param name="Ids">Ids of <see cref="QuestionOption"/>s.</param>
public sealed record ChosenOptions(IReadOnlyList<string> Ids) : GivenAnswer;

/// <summary>Pairs: each option's id, and the id of the option whose <see cref="QuestionOption.Match"/> was given to it.</summary>
/// <param name="Pairs">At most one counts for an option: the first.</param>
public sealed record MatchedOptions(IReadOnlyList<(string Id, string MatchId)> Pairs) : GivenAnswer;

/// <summary>The ids of the options in the learner's order.</summary>
/// <param name="Ids">Ids of <see cref="QuestionOption"/>s.</param>
public sealed record OrderedOptions(IReadOnlyList<string> Ids) : GivenAnswer;
