using System.Runtime.CompilerServices;
using TeachBot.Core.Text;

namespace TeachBot.Content.Search;

/// <summary>
/// Reads the terms of folded text, script by script. Punctuation and spaces part terms, so a sentence's terms are all its own.
/// </summary>
internal static class TermReader
{
    /// <summary>The script of every character: looked up, since this is asked for each one of the index.</summary>
    private static readonly byte[] Table = [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (byte)Scripts.Of((char)c))];

    /// <summary>Gives every occurrence of a term to a sink, in the order of where they begin.</summary>
    internal static void Read<TSink>(ReadOnlySpan<char> text, ref TSink sink)
        where TSink : struct, ITermSink, allows ref struct
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (sink.Wants(text[at], at + 1 < text.Length ? text[at + 1] : '\0'))
            {
                ReadAt(text, at, ref sink);
            }
        }
    }

    /// <summary>The terms that begin at a place.</summary>
    private static void ReadAt<TSink>(ReadOnlySpan<char> text, int at, ref TSink sink)
        where TSink : struct, ITermSink, allows ref struct
    {
        var script = ScriptAt(text, at);
        if (script == Script.None)
        {
            return;
        }

        var (isFirst, next) = (ScriptAt(text, at - 1) != script, ScriptAt(text, at + 1));
        if (next != script && next != Script.None)
        {
            Gram(TermKind.Border, text, at, 2, ref sink);
        }

        switch (script)
        {
            case Script.Kanji:
                Gram(TermKind.Kanji, text, at, 1, ref sink);
                if (next == script)
                {
                    Gram(TermKind.KanjiPair, text, at, 2, ref sink);
                    if (isFirst)
                    {
                        Run(TermKind.KanjiRun, text, at, RunEnd(text, at, script), ref sink);
                    }
                }

                break;
            case Script.Katakana:
                if (isFirst)
                {
                    Run(TermKind.KatakanaRun, text, at, RunEnd(text, at, script), ref sink);
                }

                if (next == script && ScriptAt(text, at + 2) == script)
                {
                    Gram(TermKind.KatakanaTriple, text, at, 3, ref sink);
                }

                break;
            case Script.Hiragana:
                if (next == script)
                {
                    Gram(TermKind.HiraganaPair, text, at, 2, ref sink);
                }

                break;
            default:
                ReadLatin(text, at, isFirst, ref sink);
                break;
        }
    }

    private static void ReadLatin<TSink>(ReadOnlySpan<char> text, int at, bool isFirst, ref TSink sink)
        where TSink : struct, ITermSink, allows ref struct
    {
        if (isFirst)
        {
            Run(TermKind.LatinRun, text, at, RunEnd(text, at, Script.Latin), ref sink);
        }

        var isDigit = char.IsDigit(text[at]);
        if (isFirst || char.IsDigit(text[at - 1]) != isDigit)
        {
            var end = at + 1;
            while (ScriptAt(text, end) == Script.Latin && char.IsDigit(text[end]) == isDigit)
            {
                end++;
            }

            Run(TermKind.LatinPiece, text, at, end, ref sink);
        }
    }

    private static int RunEnd(ReadOnlySpan<char> text, int at, Script script)
    {
        do
        {
            at++;
        } while (ScriptAt(text, at) == script);
        return at;
    }

    /// <summary>The script at a place; none outside of the text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Script ScriptAt(ReadOnlySpan<char> text, int at) => (uint)at < (uint)text.Length ? (Script)Table[text[at]] : Script.None;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Gram<TSink>(TermKind kind, ReadOnlySpan<char> text, int start, int length, ref TSink sink)
        where TSink : struct, ITermSink, allows ref struct =>
        sink.Add(kind, TermKey.OfGram(kind, text.Slice(start, length)), start, length);

    private static void Run<TSink>(TermKind kind, ReadOnlySpan<char> text, int start, int end, ref TSink sink)
        where TSink : struct, ITermSink, allows ref struct => sink.Add(kind, TermKey.OfRun(kind, text[start..end]), start, end - start);
}
