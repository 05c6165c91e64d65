using TeachBot.Core.Chat;

namespace TeachBot.Core.Commands;

/// <summary>A command as platforms register it.</summary>
/// <param name="Name">Its English name in lower case, by which events name it.</param>
/// <param name="Names">What people call it.</param>
/// <param name="Description">What it does; at most 100 UTF-16 units, Discord's bound.</param>
/// <param name="Options">What can be said with it, those that are required first.</param>
public sealed record CommandSpec(string Name, LocalText Names, LocalText Description, IReadOnlyList<OptionSpec> Options)
{
    /// <summary>Who sees the replies. Fixed before they are made: a platform that defers has to say it then.</summary>
    public Audience Audience { get; init; } = Audience.Asker;

    /// <summary>What else begins it in plain language.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Whether there is nothing to say while no notes can be read.</summary>
    public bool NeedsNotes { get; init; }

    /// <summary>Whether it is for teachers only.</summary>
    public bool IsForTeachers { get; init; }
}

/// <summary>A text in every language.</summary>
/// <param name="Ja">Japanese.</param>
/// <param name="En">English.</param>
public sealed record LocalText(string Ja, string En)
{
    /// <summary>The text for a reader.</summary>
    public string For(string language) => language == "en" ? En : Ja;
}
