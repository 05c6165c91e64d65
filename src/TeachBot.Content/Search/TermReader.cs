using TeachBot.Core.Text;

namespace TeachBot.Content.Search;

/// <summary>Reads the terms of folded text, script by script. Punctuation and spaces part terms, so a sentence's terms are all its own.</summary>
internal static class TermReader
{
    /// <summary>The script of every character: looked up, since this is asked for each one of the index.</summary>
    private static readonly byte[] ScriptOf = [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (byte)Scripts.Of((char)c))];

    /// <summary>Gives every occurrence of a term to a sink.</summary>
    internal static void Read<TSink>(ReadOnlySpan<char> text, ref TSink sink)
        where TSink : struct, ITermSink, allows ref struct
    {
        var scripts = ScriptOf;
        var (start, before) = (0, Script.None);
        while (start < text.Length)
        {
            var script = (Script)scripts[text[start]];
            var end = start + 1;
            while (end < text.Length && scripts[text[end]] == (byte)script)
            {
                end++;
            }

            if (script != Script.None)
            {
                if (before != Script.None)
                {
                    Gram(TermKind.Border, text, start - 1, 2, ref sink);
                }

                ReadRun(text, start, end, script, ref sink);
            }

            (start, before) = (end, script);
        }
    }

    private static void ReadRun<TSink>(ReadOnlySpan<char> text, int start, int end, Script script, ref TSink sink)
        where TSink : struct, ITermSink, allows ref struct
    {
        switch (script)
        {
            case Script.Kanji:
                Grams(TermKind.Kanji, text, start, end, 1, ref sink);
                Grams(TermKind.KanjiPair, text, start, end, 2, ref sink);
                if (end - start > 1)
                {
                    Run(TermKind.KanjiRun, text, start, end, ref sink);
                }

                break;
            case Script.Katakana:
                Run(TermKind.KatakanaRun, text, start, end, ref sink);
                Grams(TermKind.KatakanaTriple, text, start, end, 3, ref sink);
                break;
            case Script.Hiragana:
                Grams(TermKind.HiraganaPair, text, start, end, 2, ref sink);
                break;
            default:
                Run(TermKind.LatinRun, text, start, end, ref sink);
                Pieces(text, start, end, ref sink);
                break;
        }
    }

    /// <summary>Letters and digits that stand together, apart.</summary>
    private static void Pieces<TSink>(ReadOnlySpan<char> text, int start, int end, ref TSink sink)
        where TSink : struct, ITermSink, allows ref struct
    {
        for (var at = start + 1; at <= end; at++)
        {
            if (at == end || char.IsDigit(text[at]) != char.IsDigit(text[start]))
            {
                Run(TermKind.LatinPiece, text, start, at, ref sink);
                start = at;
            }
        }
    }

    private static void Grams<TSink>(TermKind kind, ReadOnlySpan<char> text, int start, int end, int length, ref TSink sink)
        where TSink : struct, ITermSink, allows ref struct
    {
        for (var at = start; at + length <= end; at++)
        {
            Gram(kind, text, at, length, ref sink);
        }
    }

    private static void Gram<TSink>(TermKind kind, ReadOnlySpan<char> text, int start, int length, ref TSink sink)
        where TSink : struct, ITermSink, allows ref struct
    {
        if (sink.Wants(text[start], length > 1 ? text[start + 1] : '\0'))
        {
            sink.Add(kind, TermKey.OfGram(kind, text.Slice(start, length)), start, length);
        }
    }

    private static void Run<TSink>(TermKind kind, ReadOnlySpan<char> text, int start, int end, ref TSink sink)
        where TSink : struct, ITermSink, allows ref struct
    {
        if (sink.Wants(text[start], end - start > 1 ? text[start + 1] : '\0'))
        {
            sink.Add(kind, TermKey.OfRun(kind, text[start..end]), start, end - start);
        }
    }
}
