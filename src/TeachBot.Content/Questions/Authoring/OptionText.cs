using TeachBot.Content.Reading;

namespace TeachBot.Content.Questions.Authoring;

/// <summary>
/// Parts an option from its reason at the first dash: one that Japanese is written with (—, ―, ─, single or double), or a hyphen or short
/// dash with spaces on both sides. A dash within code or bold text parts nothing.
/// </summary>
internal static class OptionText
{
    internal static (string Text, string Reason) Split(string marked)
    {
        var depth = 0;
        for (var at = 0; at < marked.Length; at++)
        {
            depth += marked[at] switch
            {
                MarkedText.EmphasisStart => 1,
                MarkedText.EmphasisEnd => -1,
                _ => 0,
            };
            if (depth <= 0 && DashAt(marked, at) is > 0 and var length)
            {
                return (QuizText.Plain(marked[..at]), QuizText.Plain(marked[(at + length)..]));
            }
        }

        return (QuizText.Plain(marked), "");
    }

    private static int DashAt(string text, int at)
    {
        var rest = text.AsSpan(at);
        var wide = rest.Length - rest.TrimStart("—―─").Length;
        var narrow = rest.Length - rest.TrimStart("-–").Length;
        var isApart =
            (at == 0 || char.IsWhiteSpace(text[at - 1]))
            && narrow < rest.Length
            && char.IsWhiteSpace(rest[Math.Min(narrow, rest.Length - 1)]);
        return wide > 0 ? wide
            : isApart ? narrow
            : 0;
    }
}
