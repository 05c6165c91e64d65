using TeachBot.Content.Search;
using Xunit;

namespace TeachBot.Tests.Content.Search;

public class TermReaderTests
{
    [Theory]
    [InlineData("漢字", "Kanji:漢 KanjiPair:漢字 KanjiRun:漢字 Kanji:字")]
    [InlineData("漢字法", "Kanji:漢 KanjiPair:漢字 KanjiRun:漢字法 Kanji:字 KanjiPair:字法 Kanji:法")]
    [InlineData("水", "Kanji:水")]
    [InlineData("タイ", "KatakanaRun:タイ")]
    [InlineData("タイヤチ", "KatakanaRun:タイヤチ KatakanaTriple:タイヤ KatakanaTriple:イヤチ")]
    [InlineData("ひらが", "HiraganaPair:ひら HiraganaPair:らが")]
    [InlineData("a300", "LatinRun:a300 LatinPiece:a LatinPiece:300")]
    [InlineData("走る", "Border:走る Kanji:走")]
    [InlineData("走 る", "Kanji:走")]
    [InlineData("水。火", "Kanji:水 Kanji:火")]
    [InlineData("", "")]
    public void Each_script_has_terms_of_its_own(string text, string terms)
    {
        var sink = new Sink(text, []);
        TermReader.Read(text, ref sink);

        Assert.Equal(terms, string.Join(' ', sink.Terms));
    }

    [Fact]
    public void The_same_characters_are_different_terms_by_kind() =>
        Assert.NotEqual(TermKey.OfGram(TermKind.KanjiPair, "漢字"), TermKey.OfRun(TermKind.KanjiRun, "漢字"));

    private readonly struct Sink(string text, List<string> terms) : ITermSink
    {
        internal List<string> Terms => terms;

        public bool Wants(char first, char second) => true;

        public void Add(TermKind kind, ulong key, int start, int length) => terms.Add($"{kind}:{text.Substring(start, length)}");
    }
}
