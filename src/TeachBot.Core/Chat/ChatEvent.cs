using TeachBot.Core.Commands;

namespace TeachBot.Core.Chat;

/// <summary>What a person did in a chat, verified and decoded. Its texts come from people, and may be anything.</summary>
/// <param name="Origin">Who, where and when.</param>
public abstract record ChatEvent(EventOrigin Origin);

/// <summary>A command was used.</summary>
/// <param name="Origin">Who, where and when.</param>
/// <param name="Command">The command's name.</param>
/// <param name="Arguments">Its options by name, as text; those not given are absent.</param>
public sealed record CommandInvoked(EventOrigin Origin, string Command, IReadOnlyDictionary<string, string> Arguments) : ChatEvent(Origin);

/// <summary>The bot was spoken to in plain language: mentioned, or in a direct conversation.</summary>
/// <param name="Origin">Who, where and when.</param>
/// <param name="Text">What was said, without the mention.</param>
public sealed record Mentioned(EventOrigin Origin, string Text) : ChatEvent(Origin)
{
    /// <summary>Who is named in it besides us, in order: their names stand in the text, and are no words of it.</summary>
    public IReadOnlyList<Naming> Named { get; init; } = [];
}

/// <summary>Something was pressed.</summary>
/// <param name="Origin">Who, where and when.</param>
/// <param name="ChoiceId">The id of the button or menu, as the client sent it.</param>
/// <param name="Values">What was chosen in a menu; empty for a button.</param>
/// <param name="Message">The message that it stands in; null where the platform can't name it.</param>
public sealed record ChoiceMade(EventOrigin Origin, string ChoiceId, IReadOnlyList<string> Values, MessageRef? Message) : ChatEvent(Origin);

/// <summary>A form was sent.</summary>
/// <param name="Origin">Who, where and when.</param>
/// <param name="FormId">The form's id, as the client sent it.</param>
/// <param name="Values">What was filled in, by field.</param>
public sealed record FormSubmitted(EventOrigin Origin, string FormId, IReadOnlyDictionary<string, string> Values) : ChatEvent(Origin);

/// <summary>Somebody types an option's value and wants suggestions. Never stored, never deduped.</summary>
/// <param name="Origin">Who, where and when.</param>
/// <param name="Command">The command's name.</param>
/// <param name="Option">The option's name.</param>
/// <param name="Typed">What stands there so far.</param>
public sealed record SuggestionsWanted(EventOrigin Origin, string Command, string Option, string Typed) : ChatEvent(Origin);

/// <summary>Somebody pointed at a message, and wants its terms explained.</summary>
/// <param name="Origin">Who, where and when.</param>
/// <param name="Text">What the message says.</param>
public sealed record MessageShown(EventOrigin Origin, string Text) : ChatEvent(Origin);

/// <summary>Somebody opened the bot's own page, where a platform has one.</summary>
/// <param name="Origin">Who, where and when.</param>
public sealed record HomeOpened(EventOrigin Origin) : ChatEvent(Origin);
