namespace TeachBot.Content.Questions.Exchange;

/// <summary>A format that questions are taken over from.</summary>
public interface IQuestionReader
{
    /// <summary>As <c>import --format</c> names it.</summary>
    string Name { get; }

    /// <summary>The questions of any text whatever; what is none is among the problems.</summary>
    Imported Read(string text);
}
