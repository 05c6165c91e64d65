namespace TeachBot.Content.Questions.Exchange;

/// <summary>A format that other programs read questions from.</summary>
public interface IQuestionFormat
{
    /// <summary>As <c>export --format</c> names it.</summary>
    string Name { get; }

    /// <summary>The questions as one file's text.</summary>
    Exported Write(IReadOnlyList<Question> questions);
}
