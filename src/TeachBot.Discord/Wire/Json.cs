using System.Globalization;
using System.Text;
using System.Text.Json;

namespace TeachBot.Discord.Wire;

/// <summary>
/// Reads values off a reader that stands before them. What is of another kind than asked for is a <see cref="JsonException"/> or the reader's own
/// <see cref="InvalidOperationException"/>.
/// </summary>
internal static class Json
{
    /// <summary>Reads what belongs to a property; the reader stands on its name, and afterwards on the last of its value.</summary>
    internal delegate void Member<in T>(ref Utf8JsonReader reader, T into);

    /// <summary>An object, member by member.</summary>
    /// <returns>Null for null.</returns>
    internal static T? Object<T>(ref Utf8JsonReader reader, T into, Member<T> member)
        where T : class
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        Members(ref reader, into, member);
        return into;
    }

    /// <summary>A list of objects, without the nulls among them.</summary>
    /// <returns>Null for null.</returns>
    internal static List<T>? Objects<T>(ref Utf8JsonReader reader, Func<T> make, Member<T> member)
    {
        if (!Begins(ref reader))
        {
            return null;
        }

        var list = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType != JsonTokenType.Null)
            {
                var into = make();
                Members(ref reader, into, member);
                list.Add(into);
            }
        }

        return list;
    }

    /// <summary>A list of texts, without the nulls among them.</summary>
    /// <returns>Null for null.</returns>
    internal static List<string>? Texts(ref Utf8JsonReader reader)
    {
        if (!Begins(ref reader))
        {
            return null;
        }

        var list = new List<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.GetString() is { } text)
            {
                list.Add(text);
            }
        }

        return list;
    }

    /// <summary>A text, or null.</summary>
    internal static string? Text(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.GetString();
    }

    /// <summary>True or false.</summary>
    internal static bool Truth(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.GetBoolean();
    }

    /// <summary>A whole number of 32 bits, also one that is written as text.</summary>
    internal static int Number(ref Utf8JsonReader reader) => PerhapsNumber(ref reader) ?? throw new JsonException();

    /// <summary>Such a number, or null.</summary>
    internal static int? PerhapsNumber(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType switch
        {
            JsonTokenType.Null => null,
            JsonTokenType.String when int.TryParse(reader.GetString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var written) => written,
            JsonTokenType.Number when reader.TryGetInt32(out var number) => number,
            _ => throw new JsonException(),
        };
    }

    /// <summary>A text, a number or a truth, as text; null for null. A number is as it was sent: Discord's whole ones have up to 53 bits.</summary>
    internal static string? Scalar(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType switch
        {
            JsonTokenType.Null => null,
            JsonTokenType.String => reader.GetString(),
            JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False => Encoding.UTF8.GetString(reader.ValueSpan),
            _ => throw new JsonException(),
        };
    }

    private static bool Begins(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType switch
        {
            JsonTokenType.Null => false,
            JsonTokenType.StartArray => true,
            _ => throw new JsonException(),
        };
    }

    private static void Members<T>(ref Utf8JsonReader reader, T into, Member<T> member)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException();
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            member(ref reader, into);
        }
    }
}
