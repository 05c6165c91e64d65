using TeachBot.Core.Chat;
using TeachBot.Discord.Decoding;
using TeachBot.Discord.Rendering;

namespace TeachBot.Discord.Interactions;

/// <summary>How a late reply is announced. That fixes who will see it, before anybody knows what it says.</summary>
/// <param name="Payload">The first answer.</param>
/// <param name="IsQuiet">Whether nothing is shown: what was pressed is the person's own message, whose place the reply may take.</param>
/// <param name="IsPrivate">Whether only who did something sees it.</param>
internal sealed record Deferral(Payload Payload, bool IsQuiet, bool IsPrivate)
{
    private static readonly Deferral Quietly = new(Callback.Quiet, IsQuiet: true, IsPrivate: true);
    private static readonly Deferral Privately = new(Callback.Later(isPrivate: true), IsQuiet: false, IsPrivate: true);
    private static readonly Deferral Openly = new(Callback.Later(isPrivate: false), IsQuiet: false, IsPrivate: false);

    /// <summary>The deferral for what somebody did.</summary>
    /// <param name="happened">What they did.</param>
    /// <param name="audience">Who sees the replies of the command; for what is no command, who did it.</param>
    internal static Deferral Of(Decoded.Interacted happened, Audience audience) =>
        happened.Interaction.IsInOwnMessage ? Quietly
        : audience == Audience.Asker && !happened.Event.Origin.IsDirect ? Privately
        : Openly;
}
