using TeachBot.Core.Text;

namespace TeachBot.Content.Search;

/// <summary><see cref="JapaneseText.Fold"/> into a buffer that is used again, since sentences are folded on every question.</summary>
internal static class SearchFolding
{
    /// <summary>Signs that NFKC leaves as they are.</summary>
    private const string Signs = "、。「」『』々・〜〈〉《》【】“”‘’※→←↑↓×÷○●□■△▲◇◆☆★";

    private static readonly char[] Folded = Table();

    /// <summary>The folded text; lives in the buffer until its next use.</summary>
    internal static ReadOnlySpan<char> Fold(ReadOnlySpan<char> text, ref char[] buffer)
    {
        if (buffer.Length < text.Length)
        {
            buffer = new char[Math.Max(text.Length, buffer.Length * 2)];
        }

        var table = Folded;
        var target = buffer.AsSpan(0, text.Length);
        var (length, katakana) = (0, 0);
        foreach (var unit in text)
        {
            var c = table[unit];
            if (c == '\0')
            {
                return JapaneseText.Fold(text.ToString());
            }

            if (c is >= 'ァ' and <= 'ー' and not '・')
            {
                katakana++;
            }
            else
            {
                length -= EndsInLongVowel(target, length, katakana) ? 1 : 0;
                katakana = 0;
            }

            target[length++] = c;
        }

        length -= EndsInLongVowel(target, length, katakana) ? 1 : 0;
        return target[..length];
    }

    private static bool EndsInLongVowel(ReadOnlySpan<char> text, int length, int katakana) => katakana >= 4 && text[length - 1] == 'ー';

    /// <summary>What a unit is folded to wherever it stands; zero for those that have to be folded with their neighbours or away.</summary>
    private static char[] Table()
    {
        var table = new char[char.MaxValue + 1];
        void Keep(char first, char last)
        {
            for (var c = first; c <= last; c++)
            {
                table[c] = c;
            }
        }

        Keep(' ', '~');
        Keep('ぁ', 'ゖ');
        Keep('ァ', 'ヺ');
        Keep('ー', 'ー');
        Keep('\u4E00', '\u9FFF');
        foreach (var sign in Signs)
        {
            table[sign] = sign;
        }

        for (var c = '！'; c <= '～'; c++)
        {
            table[c] = char.ToLowerInvariant((char)(c - '！' + '!'));
        }

        for (var c = 'A'; c <= 'Z'; c++)
        {
            table[c] = char.ToLowerInvariant(c);
        }

        table['\n'] = table['\t'] = table['　'] = ' ';
        table['–'] = table['—'] = table['―'] = table['‐'] = table['−'] = '-';
        return table;
    }
}
