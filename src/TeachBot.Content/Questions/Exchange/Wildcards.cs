namespace TeachBot.Content.Questions.Exchange;

/// <summary>In Moodle's short answers an asterisk stands for anything, unless a backslash stands before it.</summary>
internal static class Wildcards
{
    internal static string Escape(string answer) => answer.Replace("*", "\\*", StringComparison.Ordinal);

    /// <summary>The answer that is meant; null where anything would do.</summary>
    internal static string? Unescape(string answer)
    {
        for (var at = answer.IndexOf('*', StringComparison.Ordinal); at >= 0; at = answer.IndexOf('*', at + 1))
        {
            if (at == 0 || answer[at - 1] != '\\')
            {
                return null;
            }
        }

        return answer.Replace("\\*", "*", StringComparison.Ordinal);
    }
}
