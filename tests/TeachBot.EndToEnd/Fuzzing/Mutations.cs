using System.Text;
using System.Text.Json;

namespace TeachBot.EndToEnd.Fuzzing;

/// <summary>Bytes that are nearly what they should be; the same chance makes the same ones.</summary>
internal static class Mutations
{
    private static readonly byte[][] Bits =
    [
        "{"u8.ToArray(),
        "}"u8.ToArray(),
        "["u8.ToArray(),
        "]"u8.ToArray(),
        "\""u8.ToArray(),
        ":"u8.ToArray(),
        ","u8.ToArray(),
        "null"u8.ToArray(),
        "true"u8.ToArray(),
        "-1"u8.ToArray(),
        "1e999"u8.ToArray(),
        "99999999999999999999"u8.ToArray(),
        "\\ud800"u8.ToArray(),
        "\\u0000"u8.ToArray(),
        "\"\""u8.ToArray(),
        "{}"u8.ToArray(),
        "[]"u8.ToArray(),
        [0xFF],
        [0xC0, 0x80],
        [0xED, 0xA0, 0x80],
        [0],
        [0xEF, 0xBB, 0xBF],
        "@everyone"u8.ToArray(),
        "~1:kask"u8.ToArray(),
        Encoding.UTF8.GetBytes(new string('[', 80)),
        Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"a\":", 80))),
        Encoding.UTF8.GetBytes(new string('あ', 5_000)),
    ];

    private static readonly byte[][] Values =
    [
        "null"u8.ToArray(),
        "true"u8.ToArray(),
        "-1"u8.ToArray(),
        "0"u8.ToArray(),
        "2"u8.ToArray(),
        "5"u8.ToArray(),
        "3.5"u8.ToArray(),
        "1e999"u8.ToArray(),
        "99999999999999999999"u8.ToArray(),
        "\"\""u8.ToArray(),
        "\"7\""u8.ToArray(),
        "{}"u8.ToArray(),
        "[]"u8.ToArray(),
        "[null]"u8.ToArray(),
        "{\"id\":null}"u8.ToArray(),
        "\"\\ud800\""u8.ToArray(),
        "\"\\u0000\""u8.ToArray(),
        "\"~1:kask\""u8.ToArray(),
        "\"~-1:\""u8.ToArray(),
        "\"READY\""u8.ToArray(),
        Encoding.UTF8.GetBytes($"\"{new string('あ', 5_000)}\""),
        Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"components\":[", 40)) + string.Concat(Enumerable.Repeat("]}", 40))),
    ];

    /// <summary>Half of them are broken anywhere, half are still JSON, with other values in it.</summary>
    internal static byte[] Of(IReadOnlyList<byte[]> seeds, Random chance) =>
        chance.Next(2) == 0 ? Broken(seeds, chance) : Other(seeds[chance.Next(seeds.Count)], chance);

    private static byte[] Other(byte[] json, Random chance)
    {
        for (var times = chance.Next(1, 4); times > 0; times--)
        {
            var places = Places(json);
            var (start, end) = places[chance.Next(places.Count)];
            json = [.. json[..start], .. Values[chance.Next(Values.Length)], .. json[end..]];
        }

        return json;
    }

    /// <summary>Where its simple values stand.</summary>
    private static List<(int Start, int End)> Places(byte[] json)
    {
        var places = new List<(int Start, int End)> { (0, json.Length) };
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 1_000 });
        while (reader.Read())
        {
            if (
                reader.TokenType
                is JsonTokenType.String
                    or JsonTokenType.Number
                    or JsonTokenType.True
                    or JsonTokenType.False
                    or JsonTokenType.Null
            )
            {
                places.Add(((int)reader.TokenStartIndex, (int)reader.BytesConsumed));
            }
        }

        return places;
    }

    /// <summary>Bytes of any kind, broken anywhere.</summary>
    internal static byte[] Broken(IReadOnlyList<byte[]> seeds, Random chance)
    {
        var bytes = seeds[chance.Next(seeds.Count)].ToList();
        for (var times = chance.Next(1, 5); times > 0; times--)
        {
            var at = chance.Next(bytes.Count + 1);
            var length = Math.Min(bytes.Count - at, chance.Next(1, 40));
            switch (chance.Next(7))
            {
                case 0 when length > 0:
                    bytes[at] ^= (byte)(1 << chance.Next(8));
                    break;
                case 1:
                    bytes.RemoveRange(at, length);
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.GetRange(at, length));
                    break;
                case 3:
                    var other = seeds[chance.Next(seeds.Count)];
                    var from = chance.Next(other.Length);
                    bytes.InsertRange(at, other[from..Math.Min(other.Length, from + chance.Next(1, 200))]);
                    break;
                case 4 when chance.Next(8) == 0:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
                case 5:
                    bytes.RemoveRange(at, Math.Min(length, 3));
                    bytes.InsertRange(at, Bits[chance.Next(Bits.Length)]);
                    break;
                default:
                    bytes.InsertRange(at, Bits[chance.Next(Bits.Length)]);
                    break;
            }
        }

        return [.. bytes];
    }
}
