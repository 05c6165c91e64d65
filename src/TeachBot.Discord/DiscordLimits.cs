namespace TeachBot.Discord;

/// <summary>Discord's bounds. Lengths are UTF-16 units where Discord says nothing else: that never counts less than it does.</summary>
internal static class DiscordLimits
{
    /// <summary>A file, where an interaction names no other bound.</summary>
    internal const int FileBytes = 10 << 20;

    /// <summary>Files in a message.</summary>
    internal const int Files = 10;

    /// <summary>What a file shows, for who can't see it.</summary>
    internal const int FileDescription = 1024;

    /// <summary>Buttons in a row; a menu takes a row of its own.</summary>
    internal const int RowButtons = 5;

    /// <summary>A button's label.</summary>
    internal const int ButtonLabel = 80;

    /// <summary>Options of a menu.</summary>
    internal const int MenuOptions = 25;

    /// <summary>An option's label, value or description.</summary>
    internal const int MenuOption = 100;

    /// <summary>What a menu says while nothing is chosen.</summary>
    internal const int MenuPlaceholder = 150;

    /// <summary>A <c>custom_id</c>, unique in its message.</summary>
    internal const int CustomId = 100;

    /// <summary>Components of the second generation in a message, those within others too.</summary>
    internal const int Components = 40;

    /// <summary>The text of all text displays of a message.</summary>
    internal const int TextDisplay = 4000;

    /// <summary>A form's title.</summary>
    internal const int ModalTitle = 45;

    /// <summary>Components of a form.</summary>
    internal const int ModalComponents = 5;

    /// <summary>A form field's label.</summary>
    internal const int Label = 45;

    /// <summary>What may be written in a form's field.</summary>
    internal const int TextInput = 4000;

    /// <summary>What a form's field shows while it is empty.</summary>
    internal const int TextInputPlaceholder = 100;

    /// <summary>A command's or an option's name.</summary>
    internal const int CommandName = 32;

    /// <summary>A command's or an option's description.</summary>
    internal const int CommandDescription = 100;

    /// <summary>Options of a command.</summary>
    internal const int CommandOptions = 25;

    /// <summary>Choices of an option.</summary>
    internal const int OptionChoices = 25;

    /// <summary>A choice's name, or its value where that is text.</summary>
    internal const int OptionChoice = 100;

    /// <summary>All names, descriptions and values of a command, the longest of the languages counting.</summary>
    internal const int CommandSum = 8000;

    /// <summary>Slash commands in one place: everywhere, or one server.</summary>
    internal const int SlashCommands = 100;

    /// <summary>Requests a second of one bot, answers to interactions not counted.</summary>
    internal const int RequestsPerSecond = 50;

    /// <summary>Refusals (401, 403, 429) in <see cref="InvalidWindow"/> after which Discord refuses the whole address.</summary>
    internal const int InvalidRequests = 10_000;

    /// <summary>The time over which <see cref="InvalidRequests"/> counts.</summary>
    internal static readonly TimeSpan InvalidWindow = TimeSpan.FromMinutes(10);
}
