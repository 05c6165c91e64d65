using System.Text.Json;

namespace TeachBot.Discord.Wire;

/// <summary>
/// Reads interactions, one pass over their bytes. The serializer did the same at three times the price, which was a tenth of what a question costs; messages and servers, which come
/// less often, are still read by it.
/// </summary>
internal static class InteractionReader
{
    /// <summary>Reads one.</summary>
    /// <param name="json">UTF-8.</param>
    /// <returns>Null for JSON's own null.</returns>
    /// <exception cref="JsonException">It is no JSON, or no interaction.</exception>
    /// <exception cref="InvalidOperationException">A value is of another kind than Discord's, or a text has half a character.</exception>
    internal static InteractionWire? Read(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        var wire = Json.Object(ref reader, new InteractionWire(), Interaction);
        return reader.Read() ? throw new JsonException() : wire;
    }

    private static void Interaction(ref Utf8JsonReader reader, InteractionWire wire)
    {
        if (reader.ValueTextEquals("type"u8))
        {
            wire.Type = Json.Number(ref reader);
        }
        else if (reader.ValueTextEquals("id"u8))
        {
            wire.Id = Json.Text(ref reader);
        }
        else if (reader.ValueTextEquals("token"u8))
        {
            wire.Token = Json.Text(ref reader);
        }
        else if (reader.ValueTextEquals("application_id"u8))
        {
            wire.ApplicationId = Json.Text(ref reader);
        }
        else if (reader.ValueTextEquals("data"u8))
        {
            wire.Data = Json.Object(ref reader, new DataWire(), DataReader.Data);
        }
        else if (reader.ValueTextEquals("member"u8))
        {
            wire.Member = Json.Object(ref reader, new MemberWire(), Member);
        }
        else if (reader.ValueTextEquals("user"u8))
        {
            wire.User = Json.Object(ref reader, new UserWire(), User);
        }
        else if (reader.ValueTextEquals("channel"u8))
        {
            wire.Channel = Json.Object(ref reader, new ChannelWire(), Channel);
        }
        else if (reader.ValueTextEquals("message"u8))
        {
            wire.Message = Json.Object(ref reader, new PressedWire(), Message);
        }
        else
        {
            Circumstance(ref reader, wire);
        }
    }

    private static void Circumstance(ref Utf8JsonReader reader, InteractionWire wire)
    {
        if (reader.ValueTextEquals("guild_id"u8))
        {
            wire.GuildId = Json.Text(ref reader);
        }
        else if (reader.ValueTextEquals("channel_id"u8))
        {
            wire.ChannelId = Json.Text(ref reader);
        }
        else if (reader.ValueTextEquals("locale"u8))
        {
            wire.Locale = Json.Text(ref reader);
        }
        else if (reader.ValueTextEquals("app_permissions"u8))
        {
            wire.AppPermissions = Json.Text(ref reader);
        }
        else if (reader.ValueTextEquals("context"u8))
        {
            wire.Context = Json.PerhapsNumber(ref reader);
        }
        else
        {
            reader.Skip();
        }
    }

    private static void Member(ref Utf8JsonReader reader, MemberWire member)
    {
        if (reader.ValueTextEquals("user"u8))
        {
            member.User = Json.Object(ref reader, new UserWire(), User);
        }
        else if (reader.ValueTextEquals("nick"u8))
        {
            member.Nick = Json.Text(ref reader);
        }
        else if (reader.ValueTextEquals("roles"u8))
        {
            member.Roles = Json.Texts(ref reader);
        }
        else if (reader.ValueTextEquals("permissions"u8))
        {
            member.Permissions = Json.Text(ref reader);
        }
        else
        {
            reader.Skip();
        }
    }

    private static void User(ref Utf8JsonReader reader, UserWire user)
    {
        if (reader.ValueTextEquals("id"u8))
        {
            user.Id = Json.Text(ref reader);
        }
        else if (reader.ValueTextEquals("username"u8))
        {
            user.Username = Json.Text(ref reader);
        }
        else if (reader.ValueTextEquals("global_name"u8))
        {
            user.GlobalName = Json.Text(ref reader);
        }
        else
        {
            reader.Skip();
        }
    }

    private static void Channel(ref Utf8JsonReader reader, ChannelWire channel)
    {
        if (reader.ValueTextEquals("id"u8))
        {
            channel.Id = Json.Text(ref reader);
        }
        else if (reader.ValueTextEquals("type"u8))
        {
            channel.Type = Json.Number(ref reader);
        }
        else if (reader.ValueTextEquals("parent_id"u8))
        {
            channel.ParentId = Json.Text(ref reader);
        }
        else
        {
            reader.Skip();
        }
    }

    /// <summary>A message's id and flags.</summary>
    private static void Message(ref Utf8JsonReader reader, PressedWire message)
    {
        if (reader.ValueTextEquals("id"u8))
        {
            message.Id = Json.Text(ref reader);
        }
        else if (reader.ValueTextEquals("flags"u8))
        {
            message.Flags = Json.Number(ref reader);
        }
        else
        {
            reader.Skip();
        }
    }
}
