namespace TeachBot.Discord;

/// <summary>Discord's bounds, all of them here. Lengths are UTF-16 units where Discord does not say otherwise: that never counts less than Discord does.</summary>
internal static class DiscordLimits
{
    /// <summary>A message's <c>content</c>.</summary>
    internal const int Content = 2000;

    /// <summary>A nonce.</summary>
    internal const int Nonce = 25;

    /// <summary>A file, where an interaction names no other bound.</summary>
    internal const int FileBytes = 10 << 20;

    /// <summary>A request with its files.</summary>
    internal const int RequestBytes = 25 << 20;

    /// <summary>Files in a message.</summary>
    internal const int Files = 10;

    /// <summary>What a file shows, for who can't see it.</summary>
    internal const int FileDescription = 1024;

    /// <summary>Embeds in a message.</summary>
    internal const int Embeds = 10;

    /// <summary>All texts of all embeds of a message.</summary>
    internal const int EmbedSum = 6000;

    /// <summary>An embed's title.</summary>
    internal const int EmbedTitle = 256;

    /// <summary>An embed's text.</summary>
    internal const int EmbedDescription = 4096;

    /// <summary>Fields in an embed.</summary>
    internal const int EmbedFields = 25;

    /// <summary>A field's name.</summary>
    internal const int EmbedFieldName = 256;

    /// <summary>A field's text.</summary>
    internal const int EmbedFieldValue = 1024;

    /// <summary>An embed's footer.</summary>
    internal const int EmbedFooter = 2048;

    /// <summary>An embed's author.</summary>
    internal const int EmbedAuthor = 256;

    /// <summary>Rows of buttons or menus in a message of the first generation.</summary>
    internal const int Rows = 5;

    /// <summary>Buttons in a row; a menu takes a row of its own.</summary>
    internal const int RowButtons = 5;

    /// <summary>A button's label.</summary>
    internal const int ButtonLabel = 80;

    /// <summary>A link button's address.</summary>
    internal const int ButtonUrl = 512;

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

    /// <summary>Texts in a section.</summary>
    internal const int SectionTexts = 3;

    /// <summary>Pictures in a gallery.</summary>
    internal const int GalleryItems = 10;

    /// <summary>A form's title.</summary>
    internal const int ModalTitle = 45;

    /// <summary>Components of a form.</summary>
    internal const int ModalComponents = 5;

    /// <summary>A form field's label.</summary>
    internal const int Label = 45;

    /// <summary>What explains a form's field.</summary>
    internal const int LabelDescription = 100;

    /// <summary>What may be written in a form's field.</summary>
    internal const int TextInput = 4000;

    /// <summary>What a form's field shows while it is empty.</summary>
    internal const int TextInputPlaceholder = 100;

    /// <summary>Suggestions in answer to what is typed.</summary>
    internal const int Suggestions = 25;

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

    /// <summary>What <c>max_length</c> of an option may be.</summary>
    internal const int OptionLength = 6000;

    /// <summary>All names, descriptions and values of a command, the longest of the languages counting.</summary>
    internal const int CommandSum = 8000;

    /// <summary>Slash commands in one place: everywhere, or one server.</summary>
    internal const int SlashCommands = 100;

    /// <summary>Commands on messages in one place.</summary>
    internal const int MessageCommands = 15;

    /// <summary>Commands in one PUT.</summary>
    internal const int CommandsTogether = 130;

    /// <summary>How long the token of an interaction may be used.</summary>
    internal static readonly TimeSpan TokenLife = TimeSpan.FromMinutes(15);

    /// <summary>Until when an interaction is to be acknowledged.</summary>
    internal static readonly TimeSpan AcknowledgeWithin = TimeSpan.FromSeconds(3);

    /// <summary>Requests a second of one bot, answers to interactions not counted.</summary>
    internal const int RequestsPerSecond = 50;

    /// <summary>Requests refused with 401, 403 or 429 in <see cref="InvalidWindow"/>, after which Discord refuses the whole address.</summary>
    internal const int InvalidRequests = 10_000;

    /// <summary>The time over which <see cref="InvalidRequests"/> counts.</summary>
    internal static readonly TimeSpan InvalidWindow = TimeSpan.FromMinutes(10);

    /// <summary>Further messages in answer to an interaction where only the person has installed us.</summary>
    internal const int PersonalFollowUps = 5;
}
