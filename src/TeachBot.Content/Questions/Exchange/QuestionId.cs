namespace TeachBot.Content.Questions.Exchange;

/// <summary>Names of other programs that can be a <see cref="Question.Id"/>.</summary>
internal static class QuestionId
{
    private const int Longest = 40;

    /// <summary>The name, in lower case, where it can be an id; empty where not.</summary>
    internal static string From(string name)
    {
        var text = name.Trim().ToLowerInvariant();
        return text.Length is > 0 and <= Longest && text.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') ? text : "";
    }
}
