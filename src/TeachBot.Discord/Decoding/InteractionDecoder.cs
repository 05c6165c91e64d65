using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TeachBot.Core;
using TeachBot.Core.Chat;
using TeachBot.Core.Commands;
using TeachBot.Discord.Wire;

namespace TeachBot.Discord.Decoding;

/// <summary>Reads interactions, whichever way they came. It never throws.</summary>
/// <param name="time">The present.</param>
/// <param name="words">The words of a language, to name rights that we lack.</param>
/// <param name="languages">Takes who reads what.</param>
internal sealed class InteractionDecoder(
    [FromKeyedServices(Clocks.System)] TimeProvider time,
    Func<string, DiscordWords> words,
    KnownLanguages languages
)
{
    /// <summary>The most that is read of a message that somebody points at, in UTF-16 units.</summary>
    internal const int LongestMessage = 4000;

    private const int ConversationWithUs = 1;

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
        if (wire.Type == (int)InteractionKind.Ping)
        {
            return Decoded.Ping.Instance;
        }

        if (wire is not { Id.Length: > 0, Token.Length: > 0, ApplicationId.Length: > 0 })
        {
            return Decoded.Nonsense.Instance;
        }

        var kind = Enum.IsDefined((InteractionKind)wire.Type) ? (InteractionKind)wire.Type : InteractionKind.Unknown;
        var own = wire.Message is { } pressed && (IsDirect(wire) || (pressed.Flags & Rendering.MessageFlags.Ephemeral) != 0);
        var interaction = new Interaction(wire.Id, wire.Token, wire.ApplicationId, kind) { IsInOwnMessage = own };
        if (OriginOf(wire) is not { } origin)
        {
            return new Decoded.Unsupported(interaction, Languages.Of(wire.Locale));
        }

        return kind switch
        {
            InteractionKind.Command when wire.Data is { Type: 1, Name: { } name } data => new Decoded.Interacted(
                interaction,
                new CommandInvoked(origin, name, ArgumentsOf(data))
            ),
            InteractionKind.Command when wire.Data is { Type: 3 } data && ShownIn(data) is { } text => new Decoded.Interacted(
                interaction,
                new MessageShown(origin, text)
            ),
            InteractionKind.Component when wire.Data is { CustomId: { } id } data => Replayed(
                interaction,
                origin,
                id,
                [.. data.Values?.OfType<string>() ?? []],
                MessageOf(wire, origin)
            ),
            InteractionKind.Modal when wire.Data is { CustomId: { } id } data => new Decoded.Interacted(
                interaction,
                new FormSubmitted(origin, id, FieldsOf(data.Components))
            ),
            InteractionKind.Autocomplete
                when wire.Data is { Name: { } name } data && Focused(data.Options) is { Name: { } option } focused =>
                new Decoded.Interacted(interaction, new SuggestionsWanted(origin, name, option, focused.Value ?? "")),
            _ => new Decoded.Unsupported(interaction, origin.Language),
        };
    }

    private EventOrigin? OriginOf(InteractionWire wire)
    {
        var user = wire.Member?.User ?? wire.User;
        if (user?.Id is not { Length: > 0 } || (wire.ChannelId ?? wire.Channel?.Id) is not { Length: > 0 } channel)
        {
            return null;
        }

        var language = Languages.Of(wire.Locale);
        languages.Note(user.Id, wire.Locale);
        return new EventOrigin(
            $"discord:{wire.Id}",
            Places.Channel(wire.GuildId, channel, wire.Channel),
            new UserRef(DiscordPlatform.PlatformName, "", user.Id),
            language,
            time.GetUtcNow()
        )
        {
            Name = Places.NameOf(wire.Member, user),
            IsDirect = IsDirect(wire),
            IsInThread = Places.IsThread(wire.Channel),
            IsManager = Rights.Manages(wire.Member?.Permissions),
            Roles = Places.RolesOf(wire.Member),
            LackedRights = wire.GuildId is null ? [] : Rights.Lacked(wire.AppPermissions, Places.IsThread(wire.Channel), words(language)),
        };
    }

    private static bool IsDirect(InteractionWire wire) => wire.GuildId is null && wire.Context is null or ConversationWithUs;

    private static Decoded.Interacted Replayed(
        Interaction interaction,
        EventOrigin origin,
        string id,
        List<string> values,
        MessageRef? message
    ) =>
        Continuation.TryRead(id, origin, message, out var page, out var happened)
            ? new Decoded.Interacted(interaction with { Page = page }, happened)
            : new Decoded.Interacted(interaction, new ChoiceMade(origin, id, values, message));

    private static MessageRef? MessageOf(InteractionWire wire, EventOrigin origin) =>
        wire.Message?.Id is { Length: > 0 } id ? new MessageRef(origin.Channel, id) : null;

    private static string? ShownIn(DataWire data) =>
        data.TargetId is { } target && data.Resolved?.Messages?.GetValueOrDefault(target) is { } message
            ? message.ValueKind switch
            {
                JsonValueKind.Object => Core.Text.Graphemes.Cut(WrittenText.Read(ShownText.Of(message)), LongestMessage),
                JsonValueKind.Null or JsonValueKind.Undefined => null,
                _ => throw new JsonException(),
            }
            : null;

    private static Dictionary<string, string> ArgumentsOf(DataWire data)
    {
        var arguments = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var option in data.Options ?? [])
        {
            if (option is { Name: { } name, Value: { } value } && ValueOf(option.Type, value, data) is { Length: > 0 } said)
            {
                arguments[name] = said;
            }
        }

        return arguments;
    }

    private static string ValueOf(int type, string value, DataWire data) =>
        type switch
        {
            OptionType.Mentionable => new PersonOrRole(value, data.Resolved?.Roles?.ContainsKey(value) == true).ToString(),
            OptionType.Text => WrittenText.Read(value),
            _ => value,
        };

    private static OptionWire? Focused(List<OptionWire?>? options) => options?.FirstOrDefault(option => option?.Focused == true);

    private static Dictionary<string, string> FieldsOf(List<FieldWire?>? components)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        var left = new Stack<FieldWire>(components?.OfType<FieldWire>() ?? []);
        while (left.TryPop(out var field))
        {
            if (field.CustomId is { } id && (field.Value ?? field.Values?.OfType<string>().FirstOrDefault()) is { } value)
            {
                values[id] = value;
            }

            foreach (var inner in (field.Components ?? []).Append(field.Component).OfType<FieldWire>())
            {
                left.Push(inner);
            }
        }

        return values;
    }
}
