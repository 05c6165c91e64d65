using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TeachBot.Core;
using TeachBot.Core.Chat;
using TeachBot.Slack.Wire;
using TeachBot.Slack.Workspaces;

namespace TeachBot.Slack.Decoding;

/// <summary>Reads slash commands: what stands behind <c>/teach</c> is plain language, as in a mention. It never throws.</summary>
internal sealed class CommandDecoder(WorkspaceDirectory workspaces, [FromKeyedServices(Clocks.System)] TimeProvider time)
{
    /// <summary>Reads one that came over a socket.</summary>
    internal Decoded Decode(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, WireContext.Default.CommandWire) is { } wire ? Decode(wire) : Decoded.Nonsense.Instance;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return Decoded.Nonsense.Instance;
        }
    }

    /// <summary>Reads one.</summary>
    internal Decoded Decode(CommandWire wire)
    {
        if (wire is not { ChannelId.Length: > 0, UserId.Length: > 0, TeamId.Length: > 0 })
        {
            return Decoded.Nonsense.Instance;
        }

        var tenant = new Tenant(wire.TeamId, wire.EnterpriseId ?? "", wire.IsEnterpriseInstall);
        if (workspaces.Find(tenant) is not { } workspace)
        {
            return new Decoded.Stranger(tenant);
        }

        var now = time.GetUtcNow();
        var trigger = wire.TriggerId is { Length: > 0 } given ? given : $"{wire.TeamId}:{now.ToUnixTimeMilliseconds()}";
        var origin = new EventOrigin(
            EventIds.Of(trigger, $"{wire.UserId}\n{wire.ChannelId}\n{wire.Text}"),
            Places.Channel(wire.TeamId, wire.ChannelId, null),
            Places.User(wire.TeamId, wire.UserId),
            "ja",
            now
        )
        {
            Name = wire.UserName ?? "",
            IsDirect = Places.IsDirect(wire.ChannelId),
        };
        var interaction = new Interaction(workspace, InteractionKind.Command)
        {
            ResponseUrl = wire.ResponseUrl,
            TriggerId = wire.TriggerId,
        };
        return new Decoded.Acted(interaction, WrittenText.Mentioned(origin, wire.Text ?? "", workspace.Identity!.User));
    }
}
