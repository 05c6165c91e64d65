using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TeachBot.Core;
using TeachBot.Core.Chat;
using TeachBot.Slack.Wire;
using TeachBot.Slack.Workspaces;

namespace TeachBot.Slack.Decoding;

/// <summary>Reads what the Events API delivers, whichever way it came. It never throws.</summary>
internal sealed class EventDecoder(WorkspaceDirectory workspaces, [FromKeyedServices(Clocks.System)] TimeProvider time)
{
    /// <summary>Reads one delivery.</summary>
    /// <param name="json">UTF-8, verified.</param>
    internal Decoded Decode(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, WireContext.Default.DeliveryWire) is { } wire
                ? Decode(wire)
                : Decoded.Nonsense.Instance;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The latter for half a character, which is valid JSON and no text.
            return Decoded.Nonsense.Instance;
        }
    }

    private Decoded Decode(DeliveryWire wire) =>
        wire switch
        {
            { Type: "url_verification", Challenge: { } challenge } => new Decoded.Challenge(challenge),
            { Type: "app_rate_limited" } or { Event.Type: "app_rate_limited" } => new Decoded.Limited(wire.TeamId ?? ""),
            { Type: "event_callback", Event: { } happened } => Decode(wire, happened, TenantOf(wire)),
            _ => Decoded.NotForUs.Instance,
        };

    private Decoded Decode(DeliveryWire wire, EventWire happened, Tenant tenant)
    {
        if (happened.Type is "app_uninstalled" or "tokens_revoked")
        {
            return Leaving(wire, happened, happened.Type, tenant);
        }

        return workspaces.Find(tenant) is { Identity: { } self } workspace
            ? Decode(wire, happened, workspace, self)
            : new Decoded.Stranger(tenant);
    }

    /// <summary>Slack says it of the installation, an organization's or a workspace's. A stopped one is still to be forgotten.</summary>
    private Decoded Leaving(DeliveryWire wire, EventWire happened, string type, Tenant tenant)
    {
        var own = new Tenant(tenant.IsOrganizations && tenant.Organization.Length > 0 ? tenant.Organization : tenant.Team);
        return workspaces.FindAny(own) is not { Identity: { } self } workspace ? new Decoded.Stranger(own)
            : type == "app_uninstalled" || happened.Tokens?.Bot?.Contains(self.User) == true
                ? new Decoded.Left(workspace, type, MomentOf(wire))
            : Decoded.NotForUs.Instance;
    }

    private Decoded Decode(DeliveryWire wire, EventWire happened, Workspace workspace, Identity self) =>
        happened.Type switch
        {
            "app_mention" or "message" when IsForUs(happened, self) => Spoken(wire, happened, workspace, self),
            "app_home_opened" when happened is { User.Length: > 0, Tab: "home" or null or "" } => new Decoded.Opened(
                workspace,
                new HomeOpened(Origin(wire, happened, self, Places.Channel(self.Team, happened.User, null))),
                happened.View?.Hash
            ),
            _ => Decoded.NotForUs.Instance,
        };

    /// <summary>What two workspaces share comes with the one by which we hear it.</summary>
    private static Tenant TenantOf(DeliveryWire wire)
    {
        var by = wire.Authorizations is [{ } first, ..] ? first : null;
        return new Tenant(by?.TeamId ?? wire.TeamId ?? "", by?.EnterpriseId ?? wire.EnterpriseId ?? "", by?.IsEnterpriseInstall == true);
    }

    private DateTimeOffset MomentOf(DeliveryWire wire) =>
        wire.EventTime is > 0 and < 1L << 36 ? DateTimeOffset.FromUnixTimeSeconds(wire.EventTime.Value) : time.GetUtcNow();

    /// <summary>A mention in a channel, or anything said to us alone. Edits, joins and bots' words have a subtype or a bot's id.</summary>
    private static bool IsForUs(EventWire said, Identity self) =>
        said
            is {
                User.Length: > 0,
                Channel.Length: > 0,
                Ts.Length: > 0,
                Subtype: null or "" or "file_share" or "thread_broadcast",
                BotId: null or ""
            }
        && said.User != self.User
        && (said.Type == "message") == (said.ChannelType == "im" || said.Channel[0] == 'D');

    private Decoded.Spoken Spoken(DeliveryWire wire, EventWire said, Workspace workspace, Identity self)
    {
        // Slack tells an edit as a mention of its own: what was said is known by its place, and asked once.
        var origin = Origin(wire, said, self, Places.Channel(self.Team, said.Channel!, said.ThreadTs)) with
        {
            Id = $"{SlackPlatform.PlatformName}:{said.Ts}:{said.Channel}:{self.Team}",
        };
        // In a channel each question has its thread; a conversation of two is one already.
        return new Decoded.Spoken(
            workspace,
            WrittenText.Mentioned(origin, said.Text ?? "", self.User),
            origin.Channel.Thread ?? (origin.IsDirect ? null : said.Ts)
        );
    }

    private EventOrigin Origin(DeliveryWire wire, EventWire happened, Identity self, ChannelRef channel)
    {
        var id = wire.EventId is { Length: > 0 } given ? given : $"{self.Team}:{happened.Channel}:{happened.Ts ?? happened.User}";
        return new EventOrigin(
            $"{SlackPlatform.PlatformName}:{id}",
            channel,
            Places.User(self.Team, happened.User!),
            "ja",
            time.GetUtcNow()
        )
        {
            IsDirect = Places.IsDirect(channel.Id),
        };
    }
}
