namespace TeachBot.Content.Questions.Picking;

/// <summary>The questions picked.</summary>
/// <param name="Questions">In the order to ask them.</param>
/// <param name="Lack">Why there are fewer than asked for.</param>
public sealed record Paper(IReadOnlyList<PaperQuestion> Questions, PaperLack Lack);

/// <summary>A question as shown on a paper.</summary>
/// <param name="Question">With its options in the order to show.</param>
/// <param name="Matches">In <see cref="QuestionForm.Matching"/> the right sides in the order to show; empty in other forms.</param>
public sealed record PaperQuestion(Question Question, IReadOnlyList<string> Matches);

/// <summary>Why a paper has fewer questions than asked for.</summary>
public enum PaperLack
{
    /// <summary>It has as many.</summary>
    None,

    /// <summary>Nothing in the bank is about the topic.</summary>
    UnknownTopic,

    /// <summary>The topic has questions, but none of these kinds and this difficulty.</summary>
    NoneOfKind,

    /// <summary>There are no more, or no more that would not give another one away.</summary>
    TooFew,
}
