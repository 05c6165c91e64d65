using System.Buffers;
using TeachBot.Content.Language;
using TeachBot.Core.Text;

namespace TeachBot.Content.Search;

/// <summary>The words that ask, and how sentences end: no passage is found by them.</summary>
internal static class QuestionWords
{
    private static readonly HashSet<string> Words = [.. Lexicon.Japanese.Section("search asking")];
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> WordLookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly SearchValues<char> Beginnings = SearchValues.Create([.. Words.Select(word => word[0]).Distinct()]);
    private static readonly SearchValues<char> Particles = SearchValues.Create(string.Concat(Lexicon.Japanese.Section("search particle")));
    private static readonly int Longest = Words.Max(word => word.Length);
    private static readonly string[] Endings = [.. Lexicon.Japanese.Section("search ending").OrderByDescending(word => word.Length)];

    /// <summary>Puts spaces in their place.</summary>
    internal static void Blank(Span<char> question)
    {
        BlankEnding(question);
        for (var at = 0; at < question.Length; )
        {
            var next = question[at..].IndexOfAny(Beginnings);
            if (next < 0)
            {
                return;
            }

            at += next;
            var length = MayBegin(question, at) ? LengthAt(question, at) : 0;
            question.Slice(at, length).Fill(' ');
            at += Math.Max(length, 1);
        }
    }

    /// <summary>In hiragana only behind a particle or another script does a word begin: いつ, not あいつ.</summary>
    private static bool MayBegin(ReadOnlySpan<char> question, int at) =>
        Scripts.Of(question[at]) != Script.Hiragana
        || at == 0
        || Scripts.Of(question[at - 1]) != Script.Hiragana
        || Particles.Contains(question[at - 1]);

    private static int LengthAt(ReadOnlySpan<char> question, int at)
    {
        for (var length = Math.Min(Longest, question.Length - at); length > 0; length--)
        {
            if (WordLookup.Contains(question.Slice(at, length)))
            {
                return length;
            }
        }

        return 0;
    }

    private static void BlankEnding(Span<char> question)
    {
        var end = question.Length;
        while (true)
        {
            while (end > 0 && Scripts.Of(question[end - 1]) == Script.None)
            {
                end--;
            }

            var before = end;
            foreach (var ending in Endings)
            {
                if (question[..end].EndsWith(ending) && end > ending.Length)
                {
                    question[(end - ending.Length)..end].Fill(' ');
                    end -= ending.Length;
                    break;
                }
            }

            if (end == before)
            {
                return;
            }
        }
    }
}
