using TeachBot.Content.Knowledge;
using TeachBot.Core.Text;

namespace TeachBot.Content.Questions.Judging;

/// <summary>
/// Judges an answer of more than a word by the names in it. Right: the key alone among words without meaning (「それはXだと思う」), behind a subject
/// or a clause (「軽いのはX」, and what the question itself named), or several keys. Wrong: another term beside it, another word set beside it
/// (「YかX」), the key taken back (「Xではない」). Anything else is nearly right: the word alone is asked for.
/// </summary>
internal sealed class AnswerSentence(AnswerText text, IReadOnlyList<Mention> mentions, ISet<Term> asked)
{
    /// <summary>Null where the key is not named.</summary>
    internal Judgement? Judge()
    {
        var keys = mentions.Where(mention => mention.IsKey).ToList();
        if (keys.Count == 0)
        {
            return null;
        }

        var behind = Behind(keys[^1].End);
        var others = mentions.Where(mention => !mention.IsKey && !IsOfQuestion(mention, keys[0].Start)).ToList();
        if (behind == JudgementReason.Negated)
        {
            return Judgement.Wrong(JudgementReason.Negated);
        }

        if (others.Find(mention => !IsContext(mention, keys[0].Start)) is { Other: { } other })
        {
            return Judgement.Wrong(JudgementReason.Several) with { Named = other };
        }

        var before = Before(keys[0].Start);
        var between = keys.Zip(keys.Skip(1), (one, next) => Between(one.End, next.Start));
        var reasons = between.Append(before).Append(behind).ToHashSet();
        return reasons.Contains(JudgementReason.Several) ? Judgement.Wrong(JudgementReason.Several)
            : reasons.Contains(JudgementReason.SaysMore) || others.Count > 0 ? new Judgement(Verdict.Nearly, 0, JudgementReason.SaysMore)
            : Judgement.Right();
    }

    /// <summary>Whether a text is nothing but keys, set side by side.</summary>
    internal static bool IsKeysOnly(AnswerText text, AnswerKey key)
    {
        var keys = Mentions.OfKeyIn(text, key);
        return keys.Count > 1
            && keys[0].Start == 0
            && AreEndings(text.Written[keys[^1].End..])
            && keys.Zip(keys.Skip(1), (one, next) => text.Written[one.End..next.Start]).All(AnswerWords.IsJoining);
    }

    /// <summary>The question's own subject, repeated.</summary>
    private bool IsOfQuestion(Mention mention, int keyAt) => asked.Contains(mention.Other!) && IsLed(mention, keyAt);

    /// <summary>What the notes merely mention is no answer where it stands before the key as a part of a clause.</summary>
    private bool IsContext(Mention mention, int keyAt) => mention.Other!.IsOnlyMentioned && IsLed(mention, keyAt);

    private bool IsLed(Mention mention, int keyAt) => mention.End < keyAt && AnswerWords.BeginsLinking(text.Written[mention.End..keyAt]);

    private JudgementReason Before(int end)
    {
        var rest = string.Concat(
            mentions
                .Where(mention => mention.End <= end && IsOfQuestion(mention, end))
                .Aggregate(
                    (Pieces: new List<string>(), At: 0),
                    (done, mention) =>
                    {
                        done.Pieces.Add(text.Written[done.At..mention.Start]);
                        return (done.Pieces, mention.End);
                    },
                    done => done.Pieces.Append(text.Written[done.At..end])
                )
        );
        if (AnswerWords.AreEmpty(rest))
        {
            return JudgementReason.IsKey;
        }

        var hasNames = HasNames(0, end);
        var isLed = AnswerWords.EndsLinking(rest);
        var isJoined = AnswerWords.EndsJoining(rest) || (text.HasGap(end) && !isLed);
        return isJoined && hasNames ? JudgementReason.Several
            : isLed && !isJoined && !hasNames ? JudgementReason.IsKey
            : JudgementReason.SaysMore;
    }

    private JudgementReason Between(int start, int end) =>
        AnswerWords.IsJoining(text.Written[start..end]) ? JudgementReason.IsKey : JudgementReason.SaysMore;

    private JudgementReason Behind(int start)
    {
        var rest = text.Written[start..];
        if (AreEndings(rest))
        {
            return JudgementReason.IsKey;
        }

        if (AnswerWords.Refuses(rest))
        {
            return JudgementReason.Negated;
        }

        return "がはをでに".Contains(rest[0], StringComparison.Ordinal) && AnswerWords.AreEmpty(rest) ? JudgementReason.IsKey
            : (AnswerWords.BeginsJoining(rest) || text.HasGap(start)) && HasNames(start, text.Strict.Length) ? JudgementReason.Several
            : JudgementReason.SaysMore;
    }

    /// <summary>Whether a piece has words that may be names: katakana, letters, or no kana of a sentence at all.</summary>
    private bool HasNames(int start, int end)
    {
        var scripts = Enumerable
            .Range(start, end - start)
            .Where(at => !mentions.Any(mention => mention.Start <= at && at < mention.End && (mention.IsKey || IsOfQuestion(mention, end))))
            .Select(text.ScriptOf)
            .ToHashSet();
        return scripts.Contains(Script.Katakana)
            || scripts.Contains(Script.Latin)
            || !scripts.Contains(Script.Hiragana)
            || IsJoinedNoun(start, end);
    }

    /// <summary>「YとX」, 「XやY」: kanji and a joining word alone.</summary>
    private bool IsJoinedNoun(int start, int end)
    {
        var kana = string.Concat(
            Enumerable.Range(start, end - start).Where(at => text.ScriptOf(at) == Script.Hiragana).Select(at => text.Written[at])
        );
        return AnswerWords.IsJoining(kana)
            || AnswerWords.AreEndings(kana)
            || (AnswerWords.BeginsJoining(kana) && AnswerWords.AreEndings(kana[1..]));
    }

    private static bool AreEndings(string strict) => strict.Length == 0 || AnswerWords.AreEndings(strict);
}
