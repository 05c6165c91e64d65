using TeachBot.Content.Knowledge;
using TeachBot.Core.Text;

namespace TeachBot.Content.Questions.Judging;

/// <summary>Finds the names in a text, the longest at each place, where they stand as words of their own.</summary>
internal sealed class Mentions(CourseNames names)
{
    private const int Longest = 64;
    private const int LongEnough = 4;

    /// <summary>The key's names and all others, in order.</summary>
    internal List<Mention> In(AnswerText text, AnswerKey key) => Find(text, (start, length) => At(text, key, start, length));

    /// <summary>The key's names alone.</summary>
    internal static List<Mention> OfKeyIn(AnswerText text, AnswerKey key) =>
        Find(
            text,
            (start, _) =>
                key.Forms.Select(form => form.Text.Strict).Where(form => StartsAt(text, start, form)).MaxBy(form => form.Length)
                    is { } longest
                    ? new Mention(start, start + longest.Length, null)
                    : null
        );

    /// <summary>The terms that a text names.</summary>
    internal HashSet<Term> TermsIn(AnswerText text) =>
        [.. Find(text, (start, length) => TermAt(text, start, length)).Select(mention => mention.Other!)];

    private static List<Mention> Find(AnswerText text, Func<int, int, Mention?> find)
    {
        var found = new List<Mention>();
        for (var start = 0; start < text.Strict.Length; start++)
        {
            if (find(start, Math.Min(Longest, text.Strict.Length - start)) is { } mention)
            {
                found.Add(mention);
                start = mention.End - 1;
            }
        }

        return found;
    }

    private Mention? At(AnswerText text, AnswerKey key, int start, int longest)
    {
        var other = TermAt(text, start, longest);
        var own = key
            .Forms.Where(form => StartsAt(text, start, form.Text.Strict))
            .Select(form => form.Text.Strict.Length)
            .DefaultIfEmpty(0)
            .Max();
        return own > 0 && start + own >= (other?.End ?? 0) ? new Mention(start, start + own, null)
            : other is { } mention && key.Terms.Contains(mention.Other!) ? mention with { Other = null }
            : other;
    }

    private Mention? TermAt(AnswerText text, int start, int longest)
    {
        Mention? found = null;
        for (var length = 1; length <= longest; length++)
        {
            var piece = text.Strict.AsSpan(start, length);
            if (names.Strictly(piece) is { Count: > 0 } terms && Stands(text, start, start + length))
            {
                found = new Mention(start, start + length, terms[0]);
            }

            if (!names.MayGoOn(piece))
            {
                break;
            }
        }

        return found;
    }

    private static bool StartsAt(AnswerText text, int start, string form) =>
        text.Strict.AsSpan(start).StartsWith(form, StringComparison.Ordinal) && Stands(text, start, start + form.Length);

    /// <summary>A name is no part of a longer word: what touches it is kana of particles, or words without meaning.</summary>
    private static bool Stands(AnswerText text, int start, int end)
    {
        var isLong = end - start >= LongEnough;
        return (
                text.HasGap(start)
                || (
                    text.ScriptOf(start - 1) == Script.Hiragana
                        ? text.ScriptOf(start) != Script.Hiragana || isLong
                        : AnswerWords.AreEmpty(text.Written[..start])
                )
            ) && (text.HasGap(end) || (text.ScriptOf(end) == Script.Hiragana && (text.ScriptOf(end - 1) != Script.Hiragana || isLong)));
    }
}
