namespace TeachBot.Content.Questions.Authoring;

/// <summary>What stands behind 「答え:」: spellings set apart by 、 or a comma. A comma between digits belongs to the number.</summary>
internal static class TypedAnswers
{
    internal static IEnumerable<string> Split(string value)
    {
        var start = 0;
        for (var at = 0; at <= value.Length; at++)
        {
            if (at == value.Length || value[at] is '、' or '，' || (value[at] == ',' && !IsInNumber(value, at)))
            {
                if (value[start..at].Trim() is { Length: > 0 } answer)
                {
                    yield return answer;
                }

                start = at + 1;
            }
        }
    }

    private static bool IsInNumber(string value, int at) =>
        at > 0 && at + 1 < value.Length && char.IsDigit(value[at - 1]) && char.IsDigit(value[at + 1]);
}
