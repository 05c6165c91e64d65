using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeachBot.Discord.Wire;

/// <summary>An interaction as Discord writes it; what we don't read is skipped.</summary>
internal sealed class InteractionWire
{
    public int Type { get; set; }

    public string? Id { get; set; }

    public string? Token { get; set; }

    public string? ApplicationId { get; set; }

    public string? GuildId { get; set; }

    public string? ChannelId { get; set; }

    public string? Locale { get; set; }

    public string? AppPermissions { get; set; }

    /// <summary>Where: 0 a server, 1 a conversation with us, 2 one of other people.</summary>
    public int? Context { get; set; }

    public ChannelWire? Channel { get; set; }

    public MemberWire? Member { get; set; }

    public UserWire? User { get; set; }

    public PressedWire? Message { get; set; }

    public DataWire? Data { get; set; }
}

/// <summary>What was invoked, pressed or sent.</summary>
internal sealed class DataWire
{
    /// <summary>A command's kind: 1 slash, 2 person, 3 message.</summary>
    public int Type { get; set; }

    public string? Name { get; set; }

    public string? TargetId { get; set; }

    public ResolvedWire? Resolved { get; set; }

    public List<OptionWire?>? Options { get; set; }

    public string? CustomId { get; set; }

    public List<string?>? Values { get; set; }

    /// <summary>A form's fields.</summary>
    public List<FieldWire?>? Components { get; set; }
}

/// <summary>An option and its value.</summary>
internal sealed class OptionWire
{
    public int Type { get; set; }

    public string? Name { get; set; }

    /// <summary>The value as text; null where there is none.</summary>
    [JsonConverter(typeof(ScalarText))]
    public string? Value { get; set; }

    public bool Focused { get; set; }
}

/// <summary>A field of a form, in a label or, as older clients send it, in a row.</summary>
internal sealed class FieldWire
{
    public string? CustomId { get; set; }

    [JsonConverter(typeof(ScalarText))]
    public string? Value { get; set; }

    public List<string?>? Values { get; set; }

    public FieldWire? Component { get; set; }

    public List<FieldWire?>? Components { get; set; }
}

/// <summary>What a command was used on.</summary>
internal sealed class ResolvedWire
{
    /// <summary>Messages, by their ids.</summary>
    public Dictionary<string, JsonElement>? Messages { get; set; }

    /// <summary>Those that are roles, by their ids.</summary>
    public Dictionary<string, JsonElement>? Roles { get; set; }
}

/// <summary>A message that something was done with.</summary>
internal sealed class PressedWire
{
    public string? Id { get; set; }

    public int Flags { get; set; }
}

/// <summary>A channel.</summary>
internal sealed class ChannelWire
{
    public string? Id { get; set; }

    public int Type { get; set; }

    public string? ParentId { get; set; }
}

/// <summary>A person in a server.</summary>
internal sealed class MemberWire
{
    public string? Nick { get; set; }

    public List<string?>? Roles { get; set; }

    public string? Permissions { get; set; }

    public UserWire? User { get; set; }
}

/// <summary>A person.</summary>
internal sealed class UserWire
{
    public string? Id { get; set; }

    public string? Username { get; set; }

    public string? GlobalName { get; set; }

    public bool Bot { get; set; }
}

/// <summary>A message that was written in a channel.</summary>
internal sealed class MessageWire
{
    public string? Id { get; set; }

    public int Type { get; set; }

    public string? ChannelId { get; set; }

    public string? GuildId { get; set; }

    public string? Content { get; set; }

    public string? WebhookId { get; set; }

    public UserWire? Author { get; set; }

    public MemberWire? Member { get; set; }

    public List<UserWire?>? Mentions { get; set; }
}

/// <summary>A server, when it appears.</summary>
internal sealed class GuildWire
{
    public string? Id { get; set; }

    public string? PreferredLocale { get; set; }

    /// <summary>What the server has: <c>COMMUNITY</c>.</summary>
    public List<string>? Features { get; set; }

    public List<ChannelWire?>? Threads { get; set; }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    MaxDepth = 64
)]
[JsonSerializable(typeof(InteractionWire))]
[JsonSerializable(typeof(MessageWire))]
[JsonSerializable(typeof(GuildWire))]
[JsonSerializable(typeof(ChannelWire))]
internal sealed partial class WireContext : JsonSerializerContext;
