namespace TeachBot.Content.Questions;

/// <summary>How a question is answered.</summary>
public enum QuestionForm
{
    /// <summary>One option is right.</summary>
    SingleChoice,

    /// <summary>Any number of options are right, at least one.</summary>
    MultipleChoice,

    /// <summary>Each option's text belongs to one option's <see cref="QuestionOption.Match"/>.</summary>
    Matching,

    /// <summary>The options are put in order.</summary>
    Ordering,

    /// <summary>A word is typed.</summary>
    Typed,
}
