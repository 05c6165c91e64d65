using System.Buffers;
using System.Text;

namespace TeachBot.Slack.Http;

/// <summary>An <c>application/x-www-form-urlencoded</c> body, of which only those fields are decoded that somebody asks for: Slack's commands have more than we read.</summary>
internal readonly ref struct FormFields(ReadOnlySpan<byte> body)
{
    private const int LongestOnTheStack = 512;
    private readonly ReadOnlySpan<byte> _body = body;

    /// <summary>A field's value; of those that come twice the first. Null where there is none: what is no form has none that anybody asks for.</summary>
    /// <param name="name">Its name, in letters that need no escape.</param>
    internal string? this[ReadOnlySpan<byte> name]
    {
        get
        {
            for (var rest = _body; !rest.IsEmpty;)
            {
                var end = rest.IndexOf((byte)'&');
                var pair = end < 0 ? rest : rest[..end];
                if (pair.StartsWith(name) && (pair.Length == name.Length || pair[name.Length] == '='))
                {
                    return Decode(pair.Length == name.Length ? [] : pair[(name.Length + 1)..]);
                }

                rest = end < 0 ? [] : rest[(end + 1)..];
            }

            return null;
        }
    }

    /// <summary>What is no escape stays as it is.</summary>
    private static string Decode(ReadOnlySpan<byte> value)
    {
        if (value.IndexOfAny((byte)'%', (byte)'+') < 0)
        {
            return Encoding.UTF8.GetString(value);
        }

        var rented = value.Length > LongestOnTheStack ? ArrayPool<byte>.Shared.Rent(value.Length) : null;
        var decoded = rented ?? stackalloc byte[LongestOnTheStack];
        var length = 0;
        for (var at = 0; at < value.Length; at++)
        {
            if (value[at] == '%' && at + 2 < value.Length && Digit(value[at + 1]) is >= 0 and var high && Digit(value[at + 2]) is >= 0 and var low)
            {
                decoded[length++] = (byte)((high << 4) | low);
                at += 2;
            }
            else
            {
                decoded[length++] = value[at] == '+' ? (byte)' ' : value[at];
            }
        }

        var text = Encoding.UTF8.GetString(decoded[..length]);
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }

        return text;
    }

    /// <summary>A hexadecimal digit's value; -1 where it is none.</summary>
    private static int Digit(byte letter) => letter switch
    {
        >= (byte)'0' and <= (byte)'9' => letter - '0',
        >= (byte)'A' and <= (byte)'F' => letter - 'A' + 10,
        >= (byte)'a' and <= (byte)'f' => letter - 'a' + 10,
        _ => -1,
    };
}
