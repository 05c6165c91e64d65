using System.IO.Hashing;
using System.Runtime.InteropServices;
using TeachBot.Core.Text;

namespace TeachBot.Content.Answering;

/// <summary>What a text is matched by.</summary>
internal enum TermClass
{
    /// <summary>A word: a run of katakana, or a piece of two kanji of a run, the last of which may be one.</summary>
    Word,

    /// <summary>A word in Latin letters.</summary>
    Latin,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A long word in katakana without its long vowels, which writers set or leave out; besides the word itself.</summary>
    Variant,

    /// <summary>A gram of <see cref="GramKind"/>.</summary>
    Gram,
}

/// <summary>The kinds of grams, each with its own weight (see <see cref="Grams"/>).</summary>
internal enum GramKind
{
    Latin,
    Katakana,
    Kanji,
    KanjiPair,
    KanjiRun,
    Hiragana,
}

/// <summary>Takes what a text consists of.</summary>
internal interface ITermReceiver
{
    /// <param name="key">The word, hashed.</param>
    /// <param name="kind">Its class.</param>
    /// <param name="start">Where it begins in the folded text.</param>
    /// <param name="length">Its length.</param>
    void Term(ulong key, TermClass kind, int start, int length);

    void Gram(ulong key, GramKind kind);
}

/// <summary>
/// Cuts folded text into terms and grams without a dictionary: runs of one script; katakana and Latin whole, kanji in twos and besides in
/// single signs and overlapping pairs, hiragana only in pairs, since words of the question's frame are written in it.
/// </summary>
internal static class TextTerms
{
    private const int LongName = 5;

    internal static ulong Key(ReadOnlySpan<char> term) => XxHash3.HashToUInt64(MemoryMarshal.AsBytes(term));

    private static ulong GramKey(ReadOnlySpan<char> gram, GramKind kind) =>
        XxHash3.HashToUInt64(MemoryMarshal.AsBytes(gram), (long)kind + 1);

    internal static void Read<T>(ReadOnlySpan<char> text, ref T receiver)
        where T : ITermReceiver, allows ref struct
    {
        for (var start = 0; start < text.Length; )
        {
            var script = Scripts.Of(text[start]);
            var isNumber = script == Script.Latin && char.IsAsciiDigit(text[start]);
            var end = start + 1;
            while (
                end < text.Length
                && Scripts.Of(text[end]) == script
                && (script != Script.Latin || IsDigit(text, end) == isNumber || !isNumber)
            )
            {
                end++;
            }

            if (isNumber && end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
            {
                for (end++; end < text.Length && char.IsAsciiDigit(text[end]); end++) { }
            }

            var run = text[start..end];
            switch (script)
            {
                case Script.Latin:
                    receiver.Term(Key(run), isNumber ? TermClass.Number : TermClass.Latin, start, run.Length);
                    receiver.Gram(GramKey(run, GramKind.Latin), GramKind.Latin);
                    break;
                case Script.Katakana:
                    receiver.Term(Key(run), TermClass.Word, start, run.Length);
                    if (run.Length >= LongName && run.Contains('ー'))
                    {
                        receiver.Term(
                            Key(run.ToString().Replace("ー", "", StringComparison.Ordinal)),
                            TermClass.Variant,
                            start,
                            run.Length
                        );
                    }

                    receiver.Gram(GramKey(run, GramKind.Katakana), GramKind.Katakana);
                    break;
                case Script.Kanji:
                    Kanji(run, start, ref receiver);
                    break;
                case Script.Hiragana:
                    for (var i = 0; i + 1 < run.Length; i++)
                    {
                        receiver.Gram(GramKey(run.Slice(i, 2), GramKind.Hiragana), GramKind.Hiragana);
                    }

                    break;
            }

            start = end;
        }
    }

    private static bool IsDigit(ReadOnlySpan<char> text, int at) => char.IsAsciiDigit(text[at]);

    private static void Kanji<T>(ReadOnlySpan<char> run, int start, ref T receiver)
        where T : ITermReceiver, allows ref struct
    {
        for (var i = 0; i < run.Length; i += 2)
        {
            var piece = run.Slice(i, Math.Min(2, run.Length - i));
            receiver.Term(Key(Numeral(piece)), TermClass.Word, start + i, piece.Length);
        }

        for (var i = 0; i < run.Length; i++)
        {
            receiver.Gram(GramKey(run.Slice(i, 1), GramKind.Kanji), GramKind.Kanji);
            if (i + 1 < run.Length)
            {
                receiver.Gram(GramKey(run.Slice(i, 2), GramKind.KanjiPair), GramKind.KanjiPair);
            }
        }

        if (run.Length > 2)
        {
            receiver.Gram(GramKey(run, GramKind.KanjiRun), GramKind.KanjiRun);
        }
    }

    /// <summary>一 to 九 alone are 1 to 9.</summary>
    private static ReadOnlySpan<char> Numeral(ReadOnlySpan<char> piece) =>
        piece.Length == 1 && "一二三四五六七八九".IndexOf(piece[0], StringComparison.Ordinal) is var digit and >= 0
            ? "123456789".AsSpan(digit, 1)
            : piece;
}
