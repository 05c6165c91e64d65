namespace TeachBot.Content.Questions.Exchange;

/// <summary>Names of other programs that can be a <see cref="Question.Id"/>.</summary>
internal static class QuestionId
{
    private const int Longest = 40;

    /// <summary>The name where it can be an id; empty where not.</summary>
    internal static string From(string name)
    {
        var text = name.Trim();
        return text.Length is > 0 and <= Longest && text.All(c => char.IsLetterOrDigit(c) || c == '-') ? text : "";
    }
}
