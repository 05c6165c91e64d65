using System.Text.Json;
using TeachBot.Discord.Decoding;

namespace TeachBot.Discord.Wire;

/// <summary>Reads what an interaction is about: a command's options, a press's values, a form's fields.</summary>
internal static class DataReader
{
    internal static void Data(ref Utf8JsonReader reader, DataWire data)
    {
        if (reader.ValueTextEquals("name"u8))
        {
            data.Name = Json.Text(ref reader);
        }
        else if (reader.ValueTextEquals("type"u8))
        {
            data.Type = Json.Number(ref reader);
        }
        else if (reader.ValueTextEquals("options"u8))
        {
            data.Options = Options(ref reader);
        }
        else if (reader.ValueTextEquals("custom_id"u8))
        {
            data.CustomId = Json.Text(ref reader);
        }
        else if (reader.ValueTextEquals("values"u8))
        {
            data.Values = Json.Texts(ref reader);
        }
        else if (reader.ValueTextEquals("components"u8))
        {
            data.Components = Fields(ref reader);
        }
        else if (reader.ValueTextEquals("target_id"u8))
        {
            data.TargetId = Json.Text(ref reader);
        }
        else if (reader.ValueTextEquals("resolved"u8))
        {
            data.Resolved = Json.Object(ref reader, new ResolvedWire(), Resolved);
        }
        else
        {
            reader.Skip();
        }
    }

    private static void Option(ref Utf8JsonReader reader, OptionWire option)
    {
        if (reader.ValueTextEquals("name"u8))
        {
            option.Name = Json.Text(ref reader);
        }
        else if (reader.ValueTextEquals("type"u8))
        {
            option.Type = Json.Number(ref reader);
        }
        else if (reader.ValueTextEquals("value"u8))
        {
            option.Value = Json.Scalar(ref reader);
        }
        else if (reader.ValueTextEquals("focused"u8))
        {
            option.Focused = Json.Truth(ref reader);
        }
        else
        {
            reader.Skip();
        }
    }

    private static void Field(ref Utf8JsonReader reader, FieldWire field)
    {
        if (reader.ValueTextEquals("custom_id"u8))
        {
            field.CustomId = Json.Text(ref reader);
        }
        else if (reader.ValueTextEquals("value"u8))
        {
            field.Value = Json.Scalar(ref reader);
        }
        else if (reader.ValueTextEquals("values"u8))
        {
            field.Values = Json.Texts(ref reader);
        }
        else if (reader.ValueTextEquals("component"u8))
        {
            field.Component = Json.Object(ref reader, new FieldWire(), Field);
        }
        else if (reader.ValueTextEquals("components"u8))
        {
            field.Components = Fields(ref reader);
        }
        else
        {
            reader.Skip();
        }
    }

    private static void Resolved(ref Utf8JsonReader reader, ResolvedWire resolved)
    {
        if (reader.ValueTextEquals("messages"u8))
        {
            Json.Object(ref reader, resolved.Messages, Message);
        }
        else if (reader.ValueTextEquals("roles"u8))
        {
            Json.Object(ref reader, resolved.Roles, Role);
        }
        else
        {
            reader.Skip();
        }
    }

    private static void Message(ref Utf8JsonReader reader, Dictionary<string, string> messages)
    {
        var id = reader.GetString()!;
        reader.Read();
        if (reader.TokenType != JsonTokenType.Null)
        {
            messages[id] = reader.TokenType == JsonTokenType.StartObject ? ShownText.Of(JsonElement.ParseValue(ref reader)) : throw new JsonException();
        }
    }

    private static void Role(ref Utf8JsonReader reader, HashSet<string> roles)
    {
        roles.Add(reader.GetString()!);
        reader.Skip();
    }

    private static List<OptionWire>? Options(ref Utf8JsonReader reader) => Json.Objects(ref reader, static () => new OptionWire(), Option);

    private static List<FieldWire>? Fields(ref Utf8JsonReader reader) => Json.Objects(ref reader, static () => new FieldWire(), Field);
}
