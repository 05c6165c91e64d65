using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TeachBot.Core;
using TeachBot.Core.Chat;
using TeachBot.Core.Text;
using TeachBot.Slack.Rendering;
using TeachBot.Slack.Wire;
using TeachBot.Slack.Workspaces;

namespace TeachBot.Slack.Decoding;

/// <summary>Reads what is pressed, chosen, typed and sent, whichever way it came. It never throws.</summary>
internal sealed class InteractionDecoder(WorkspaceDirectory workspaces, [FromKeyedServices(Clocks.System)] TimeProvider time)
{
    /// <summary>The most that is read of a message that somebody points at, in UTF-16 units.</summary>
    internal const int LongestMessage = 4000;

    /// <summary>Reads one.</summary>
    /// <param name="json">UTF-8, verified.</param>
    internal Decoded Decode(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, WireContext.Default.InteractionWire) is { } wire
                ? Decode(wire)
                : Decoded.Nonsense.Instance;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The latter for half a character, which is valid JSON and no text.
            return Decoded.Nonsense.Instance;
        }
    }

    private Decoded Decode(InteractionWire wire)
    {
        if (wire is not { Type.Length: > 0, User.Id.Length: > 0 })
        {
            return Decoded.Nonsense.Instance;
        }

        var place = FormPlace.Read(wire.View?.PrivateMetadata);
        if (TenantOf(wire, place) is not { } tenant)
        {
            return Decoded.Nonsense.Instance;
        }

        if (workspaces.Find(tenant) is not { } workspace)
        {
            return new Decoded.Stranger(tenant);
        }

        return wire.Type switch
        {
            "block_actions" when wire.Actions is [{ ActionId: { } id } action, ..] => Pressed(wire, workspace, id, action),
            "block_suggestion" when Search.TryRead(wire.ActionId, out var command, out var option) => new Decoded.Acted(
                Of(wire, workspace, InteractionKind.Suggestion),
                new SuggestionsWanted(Origin(wire, workspace, "suggest"), command, option, WrittenText.Unescaped(wire.Value ?? ""))
            ),
            "message_action" when wire.Message is { } shown => new Decoded.Acted(
                Of(wire, workspace, InteractionKind.Shortcut),
                new MessageShown(Origin(wire, workspace, shown.Ts), Graphemes.Cut(WrittenText.Read(ShownText.Of(shown)), LongestMessage))
            ),
            "shortcut" when wire.CallbackId is { Length: > 0 } name => new Decoded.Acted(
                Of(wire, workspace, InteractionKind.Shortcut),
                new CommandInvoked(Origin(wire, workspace, name), name, new Dictionary<string, string>())
            ),
            "view_submission" when wire.View is { CallbackId: { Length: > 0 } form } view => Sent(wire, workspace, form, view, place),
            _ => Decoded.NotForUs.Instance,
        };
    }

    /// <summary>
    /// Whose it is. What Slack signed says it; only of a form of an organization's install it does not, and there what the form kept
    /// does. A form that names another workspace than Slack's is nobody's: null.
    /// </summary>
    private static Tenant? TenantOf(InteractionWire wire, FormPlace place)
    {
        var (signed, organization) = (wire.Team?.Id ?? wire.User!.TeamId ?? "", wire.Enterprise?.Id ?? "");
        return place.Team.Length == 0 || place.Team == signed ? new Tenant(signed, organization, wire.IsEnterpriseInstall)
            : wire.IsEnterpriseInstall && organization.Length > 0 ? new Tenant(place.Team, organization, IsOrganizations: true)
            : null;
    }

    private Decoded Pressed(InteractionWire wire, Workspace workspace, string id, ActionWire action)
    {
        var interaction = Of(wire, workspace, InteractionKind.Press);
        var origin = Origin(wire, workspace, $"{action.ActionTs}\n{id}\n{action.SelectedOption?.Value}");
        if (Search.TryRead(id, out var command, out var option))
        {
            return action.SelectedOption?.Value is { } chosen
                ? new Decoded.Acted(
                    interaction,
                    new CommandInvoked(origin, command, new Dictionary<string, string> { [option] = WrittenText.Unescaped(chosen) })
                )
                : Decoded.NotForUs.Instance;
        }

        var message = wire.Container?.MessageTs is { Length: > 0 } ts ? new MessageRef(origin.Channel, ts) : null;
        if (Continuation.TryRead(id, origin, message, out var page, out var again))
        {
            return new Decoded.Acted(interaction with { Page = page }, again);
        }

        return action.Type switch
        {
            // Every tick in it is told us: what counts is what stands there when it is sent.
            "multi_static_select" => Decoded.NotForUs.Instance,
            "button" when Choices.IsSending(id, out var menu) => ChosenIn(wire.State, menu) is { Count: > 0 } values
                ? new Decoded.Acted(interaction, new ChoiceMade(origin, menu, values, message))
                : Decoded.NotForUs.Instance,
            _ => new Decoded.Acted(
                interaction,
                new ChoiceMade(origin, id, action.SelectedOption?.Value is { } value ? [value] : [], message)
            ),
        };
    }

    private Decoded.Acted Sent(InteractionWire wire, Workspace workspace, string form, ViewWire view, FormPlace place)
    {
        var interaction = new Interaction(workspace, InteractionKind.Form)
        {
            ResponseUrl = place.Url,
            TriggerId = wire.TriggerId,
            IsInOwnMessage = place.Own,
        };
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (id, field) in (view.State?.Values ?? []).Values.SelectMany(block => block ?? []))
        {
            if ((field?.Value ?? field?.SelectedOption?.Value) is { } value)
            {
                values[id] = WrittenText.Unescaped(value);
            }
        }

        var channel = Places.Channel(workspace.Team, place.Channel is { Length: > 0 } began ? began : wire.User!.Id!, place.Thread);
        var origin = Origin(wire, workspace, $"{view.Id}\n{string.Join('\n', values)}", channel);
        return new Decoded.Acted(interaction with { IsWithUs = IsWithUs(channel.Id, place.Own) }, new FormSubmitted(origin, form, values));
    }

    private static Interaction Of(InteractionWire wire, Workspace workspace, InteractionKind kind)
    {
        var isOwn = wire.Container?.IsEphemeral == true;
        return new Interaction(workspace, kind)
        {
            ResponseUrl = wire.ResponseUrl,
            TriggerId = wire.TriggerId,
            IsInOwnMessage = isOwn,
            // Where our own open message is pressed we may write; a message that somebody points at may stand in others' conversation.
            IsWithUs = wire.Type != "message_action" && IsWithUs(PlaceOf(wire), isOwn),
        };
    }

    private static bool IsWithUs(string channel, bool isOwn) => !isOwn && Places.IsDirect(channel);

    private static string PlaceOf(InteractionWire wire) =>
        wire.Container?.ChannelId is { Length: > 0 } container ? container
        : wire.Channel?.Id is { Length: > 0 } channel ? channel
        : wire.User!.Id!;

    /// <param name="wire">What was done.</param>
    /// <param name="workspace">Where.</param>
    /// <param name="done">What was done, as far as it tells it from others.</param>
    /// <param name="began">Where it began, for what Slack tells no place of; null for where Slack says.</param>
    private EventOrigin Origin(InteractionWire wire, Workspace workspace, string? done, ChannelRef? began = null)
    {
        var user = wire.User!;
        var (message, thread) = (wire.Container?.MessageTs ?? wire.Message?.Ts, wire.Container?.ThreadTs ?? wire.Message?.ThreadTs);

        // The message that a thread hangs from stands in the channel itself.
        var channel = began ?? Places.Channel(workspace.Team, PlaceOf(wire), thread == message ? null : thread);
        var trigger = wire.TriggerId is { Length: > 0 } given ? given : workspace.Team;
        return new EventOrigin(
            EventIds.Of(trigger, $"{user.Id}\n{message}\n{done}"),
            channel,
            Places.User(workspace.Team, user.Id!),
            "ja",
            time.GetUtcNow()
        )
        {
            Name = user.Name ?? user.Username ?? "",
            IsDirect = Places.IsDirect(channel.Id),
        };
    }

    private static List<string> ChosenIn(StateWire? state, string menu) =>
        (state?.Values ?? [])
            .Values.Select(block => block?.GetValueOrDefault(menu))
            .FirstOrDefault(field => field?.SelectedOptions is not null)
            ?.SelectedOptions?.Select(option => option?.Value)
            .OfType<string>()
            .ToList()
        ?? [];
}
