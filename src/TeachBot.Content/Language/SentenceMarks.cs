namespace TeachBot.Content.Language;

/// <summary>
/// The marks of notes that are written with 「．」 and 「，」, or with those of a Latin keyboard, as 「。」 and 「、」, place for place.
/// </summary>
internal static class SentenceMarks
{
    internal static string Japanese(string text) =>
        text.AsSpan().IndexOfAny(".,．，") < 0
            ? text
            : string.Create(
                text.Length,
                text,
                static (marked, text) =>
                {
                    for (var i = 0; i < text.Length; i++)
                    {
                        marked[i] = text[i] switch
                        {
                            '，' => '、',
                            '．' when !IsInNumber(text, i) => '。',
                            ',' when FollowsJapanese(text, i) => '、',
                            '.' when FollowsJapanese(text, i) && (i + 1 == text.Length || !char.IsAsciiLetterOrDigit(text[i + 1])) => '。',
                            var other => other,
                        };
                    }
                }
            );

    /// <summary>Whether a mark stands right behind a Japanese character, or a bracket that closes behind one.</summary>
    internal static bool FollowsJapanese(string text, int at) =>
        at > 0 && (IsJapanese(text[at - 1]) || (at > 1 && text[at - 1] == ')' && IsJapanese(text[at - 2])));

    private static bool IsJapanese(char c) => c is (>= '\u3005' and <= '\u9FFF') or '）';

    private static bool IsInNumber(string text, int at) =>
        at > 0 && at + 1 < text.Length && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]);
}
