using System.Text;

namespace TeachBot.Benchmarks.Fuzzing;

/// <summary>What the generators draw by lot; the same seed and number draw the same.</summary>
internal sealed class Chance(int seed, int number)
{
    private readonly Random _random = new(unchecked((seed * 1_000_003) + number));

    internal int Below(int limit) => _random.Next(limit);

    internal bool OneIn(int times) => _random.Next(times) == 0;

    internal T Of<T>(IReadOnlyList<T> choices) => choices[_random.Next(choices.Count)];

    internal byte[] Bytes(int length)
    {
        var bytes = new byte[length];
        _random.NextBytes(bytes);
        return bytes;
    }

    /// <summary>Mostly short, now and then as long as the limit.</summary>
    internal int Length(int limit) => OneIn(50) ? Below(limit + 1) : Below((limit / 16) + 1);

    /// <summary>
    /// Characters of all planes, lone surrogates included, with those that text handling trips over more often than chance would.
    /// </summary>
    internal string Unicode(int length)
    {
        var text = new StringBuilder(length);
        while (text.Length < length)
        {
            text.Append(
                Below(6) switch
                {
                    0 => (char)Below(0x10000),
                    1 => (char)(0x3040 + Below(0xC0)),
                    2 => (char)(0x4E00 + Below(0x5200)),
                    3 => (char)(' ' + Below(0x5F)),
                    4 => Of(
                        "ーｰ゙゚がﾊﾞ　\u200B\u200D\u202E\u2066\uFEFF\u00AD\u0301\uFE0F\uD83D\uDE00\uE000\uFDD0\uFFFE\uFFFF\0\t\n\r\u0085\u2028".ToCharArray()
                    ),
                    _ => (char)(0xFF01 + Below(0xEE)),
                }
            );
        }

        return text.ToString();
    }
}
