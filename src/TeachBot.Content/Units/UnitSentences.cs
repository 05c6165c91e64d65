using TeachBot.Content.Reading;

namespace TeachBot.Content.Units;

/// <summary>Puts sentences that belong together on one line.</summary>
internal static class UnitSentences
{
    /// <summary>The sentences side by side; a space parts those that end without a mark.</summary>
    internal static string Joined(IReadOnlyList<Sentence> sentences) =>
        sentences.Count == 1
            ? sentences[0].Text
            : string.Concat(
                sentences.Select(
                    (sentence, i) => i + 1 < sentences.Count && WantsSpace(sentence.Text[^1]) ? sentence.Text + " " : sentence.Text
                )
            );

    /// <summary>Whether a sentence that ends so needs a space behind it to be told from the next.</summary>
    internal static bool WantsSpace(char last) => last is not ('。' or '！' or '？' or '）' or '：' or '．' or '」');
}
