using TeachBot.Content.Language;

namespace TeachBot.Content.Questions.Judging;

/// <summary>
/// The generic words around an answer. They are in hiragana and kanji, so that they stand for themselves in every form of an <see
/// cref="AnswerText"/>.
/// </summary>
internal static class AnswerWords
{
    private static readonly string[] Openings = Fold("answer opening");
    private static readonly string[] Endings = Fold("answer ending");
    private static readonly string[] Joining = Fold("answer joining");
    private static readonly string[] Linking = Fold("answer linking");
    private static readonly string[] Refusing = Fold("answer refusing");
    private static readonly HashSet<string> Empty = Fold("function").Concat(Openings).Concat(Endings).ToHashSet(StringComparer.Ordinal);
    private static readonly HashSet<string> Closing = Endings.ToHashSet(StringComparer.Ordinal);
    private static readonly int Longest = Empty.Max(word => word.Length);

    /// <summary>The nouns that a kind's name may end in: 型, 式. Longest first.</summary>
    internal static IReadOnlyList<string> Kinds { get; } = Fold("answer kind");

    /// <summary>The length of what opens an answer without being part of it.</summary>
    internal static int OpeningOf(string written) =>
        Openings.FirstOrDefault(word => word.Length < written.Length && written.StartsWith(word, StringComparison.Ordinal))?.Length ?? 0;

    /// <summary>The endings that a text has, longest first.</summary>
    internal static IEnumerable<string> EndingsOf(string written) =>
        Endings.Where(word => word.Length < written.Length && written.EndsWith(word, StringComparison.Ordinal));

    /// <summary>Whether a text sets what stands behind it beside something else.</summary>
    internal static bool EndsJoining(string strict) => Joining.Any(word => strict.EndsWith(word, StringComparison.Ordinal));

    /// <summary>Whether a text sets something else beside what it follows.</summary>
    internal static bool BeginsJoining(string strict) => Joining.Any(word => strict.StartsWith(word, StringComparison.Ordinal));

    /// <summary>Whether a text only joins: 「と」.</summary>
    internal static bool IsJoining(string strict) => strict.Length == 0 || Joining.Contains(strict, StringComparer.Ordinal);

    /// <summary>Whether a text leads over to what stands behind it as a subject or a clause does.</summary>
    internal static bool EndsLinking(string strict) => Linking.Any(word => strict.EndsWith(word, StringComparison.Ordinal));

    /// <summary>Whether a text makes a subject or a clause of what it follows.</summary>
    internal static bool BeginsLinking(string strict) => Linking.Any(word => strict.StartsWith(word, StringComparison.Ordinal));

    /// <summary>Whether a text takes back what it follows.</summary>
    internal static bool Refuses(string strict) => Refusing.Any(word => strict.Contains(word, StringComparison.Ordinal));

    /// <summary>Whether a text is made of words without a meaning of their own.</summary>
    internal static bool AreEmpty(string strict) => IsMadeOf(strict, Empty);

    /// <summary>Whether a text only ends a sentence politely or doubtfully.</summary>
    internal static bool AreEndings(string strict) => IsMadeOf(strict, Closing);

    private static bool IsMadeOf(string text, HashSet<string> words)
    {
        var reached = new bool[text.Length + 1];
        reached[0] = true;
        for (var start = 0; start < text.Length; start++)
        {
            for (var length = 1; reached[start] && length <= Math.Min(Longest, text.Length - start); length++)
            {
                reached[start + length] |= words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(start, length));
            }
        }

        return reached[text.Length];
    }

    private static string[] Fold(string section) =>
        [
            .. Lexicon
                .Japanese.Section(section)
                .Select(word => new AnswerText(word).Strict)
                .Where(word => word.Length > 0)
                .Distinct(StringComparer.Ordinal)
                .OrderByDescending(word => word.Length),
        ];
}
