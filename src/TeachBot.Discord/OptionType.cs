namespace TeachBot.Discord;

/// <summary>The kinds of a command's options, by Discord's numbers.</summary>
internal static class OptionType
{
    internal const int Text = 3;
    internal const int WholeNumber = 4;

    /// <summary>A person or a role.</summary>
    internal const int Mentionable = 9;
}
