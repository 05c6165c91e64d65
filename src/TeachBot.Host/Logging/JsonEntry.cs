using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using TeachBot.Core.Text;

namespace TeachBot.Host.Logging;

/// <summary>An entry as JSON: when, how grave, from where, in words, and the words' parts under <c>State</c>.</summary>
internal static class JsonEntry
{
    private const string Format = "{OriginalFormat}";

    internal static void Write<TState>(Utf8JsonWriter json, DateTimeOffset at, string category, LogLevel level, EventId id, TState state, string message, Exception? exception)
    {
        Span<byte> time = stackalloc byte[32];
        at.UtcDateTime.TryFormat(time, out var length, "yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
        json.WriteStartObject();
        json.WriteString("Timestamp"u8, time[..length]);
        json.WriteNumber("EventId"u8, id.Id);
        json.WriteString("LogLevel"u8, Name(level));
        json.WriteString("Category"u8, category);
        json.WriteString("Message"u8, JapaneseText.WellFormed(message));
        if (exception is not null)
        {
            json.WriteString("Exception"u8, JapaneseText.WellFormed(exception.ToString()));
        }

        if (state is IReadOnlyList<KeyValuePair<string, object?>> { Count: > 1 } parts)
        {
            json.WriteStartObject("State"u8);
            for (var part = 0; part < parts.Count; part++)
            {
                if (parts[part] is { Key: not Format } named)
                {
                    Write(json, named.Key, named.Value);
                }
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, object? value)
    {
        json.WritePropertyName(name);
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case bool truth:
                json.WriteBooleanValue(truth);
                break;
            case int or long or short or byte or uint or ushort:
                json.WriteNumberValue(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case double number when double.IsFinite(number):
                json.WriteNumberValue(number);
                break;
            default:
                json.WriteStringValue(JapaneseText.WellFormed(Convert.ToString(value, CultureInfo.InvariantCulture) ?? ""));
                break;
        }
    }

    private static ReadOnlySpan<byte> Name(LogLevel level) => level switch
    {
        LogLevel.Trace => "Trace"u8,
        LogLevel.Debug => "Debug"u8,
        LogLevel.Information => "Information"u8,
        LogLevel.Warning => "Warning"u8,
        LogLevel.Error => "Error"u8,
        _ => "Critical"u8,
    };
}
