using System.Text.Json;

namespace TeachBot.Slack.Wire;

/// <summary>Something pressed, chosen, typed or sent; what we don't read is skipped.</summary>
internal sealed class InteractionWire
{
    public string? Type { get; set; }

    public NamedWire? Team { get; set; }

    /// <summary>The organization that the workspace belongs to.</summary>
    public NamedWire? Enterprise { get; set; }

    public bool IsEnterpriseInstall { get; set; }

    public PersonWire? User { get; set; }

    public ContainerWire? Container { get; set; }

    public NamedWire? Channel { get; set; }

    public MessageWire? Message { get; set; }

    public string? TriggerId { get; set; }

    public string? ResponseUrl { get; set; }

    public string? CallbackId { get; set; }

    public string? ActionId { get; set; }

    public string? BlockId { get; set; }

    /// <summary>What was typed so far, where suggestions are wanted.</summary>
    public string? Value { get; set; }

    public List<ActionWire?>? Actions { get; set; }

    public StateWire? State { get; set; }

    public ViewWire? View { get; set; }
}

/// <summary>Something with an id.</summary>
internal sealed class NamedWire
{
    public string? Id { get; set; }
}

/// <summary>Who did it.</summary>
internal sealed class PersonWire
{
    public string? Id { get; set; }

    public string? Username { get; set; }

    public string? Name { get; set; }

    public string? TeamId { get; set; }
}

/// <summary>What it was done in.</summary>
internal sealed class ContainerWire
{
    public string? Type { get; set; }

    public string? MessageTs { get; set; }

    public string? ChannelId { get; set; }

    public string? ThreadTs { get; set; }

    public bool IsEphemeral { get; set; }
}

/// <summary>The message it was done to.</summary>
internal sealed class MessageWire
{
    public string? Ts { get; set; }

    public string? ThreadTs { get; set; }

    public string? Text { get; set; }

    public JsonElement? Blocks { get; set; }

    public JsonElement? Attachments { get; set; }
}

/// <summary>What was pressed or chosen.</summary>
internal sealed class ActionWire
{
    public string? Type { get; set; }

    public string? ActionId { get; set; }

    public string? BlockId { get; set; }

    public string? ActionTs { get; set; }

    public OptionWire? SelectedOption { get; set; }
}

/// <summary>What stands in the fields and menus of a message or view: by block, then by action.</summary>
internal sealed class StateWire
{
    public Dictionary<string, Dictionary<string, FieldWire?>?>? Values { get; set; }
}

/// <summary>What stands in one of them.</summary>
internal sealed class FieldWire
{
    public string? Value { get; set; }

    public OptionWire? SelectedOption { get; set; }

    public List<OptionWire?>? SelectedOptions { get; set; }
}

/// <summary>What is chosen in a menu.</summary>
internal sealed class OptionWire
{
    public string? Value { get; set; }
}

/// <summary>A form, or our page.</summary>
internal sealed class ViewWire
{
    public string? Id { get; set; }

    public string? Hash { get; set; }

    public string? CallbackId { get; set; }

    public string? PrivateMetadata { get; set; }

    public StateWire? State { get; set; }
}
