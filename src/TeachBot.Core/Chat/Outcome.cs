using TeachBot.Core.Messages;

namespace TeachBot.Core.Chat;

/// <summary>What the person who did something gets. What becomes of messages in channels goes by the outbox.</summary>
public abstract record Outcome
{
    private protected Outcome() { }
}

/// <summary>A message in answer.</summary>
/// <param name="Message">What it says.</param>
/// <param name="Audience">Who sees it.</param>
public sealed record Reply(Message Message, Audience Audience) : Outcome
{
    /// <summary>Whether it takes the place of the message that was pressed, where that is the person's own.</summary>
    public bool IsInPlace { get; init; }

    /// <summary>Whether something that the person's own page shows is no longer as it was.</summary>
    public bool ChangesHome { get; init; }
}

/// <summary>Who sees a reply.</summary>
public enum Audience
{
    /// <summary>Only who asked.</summary>
    Asker,

    /// <summary>Everybody in the channel.</summary>
    Channel,
}

/// <summary>A form to fill in.</summary>
/// <param name="Id">What comes back, as <see cref="Choice.Id"/> does.</param>
/// <param name="Title">What it is for.</param>
/// <param name="Submit">What the button says that sends it.</param>
/// <param name="Fields">At most <see cref="Field.Most"/>.</param>
public sealed record Form(string Id, string Title, string Submit, IReadOnlyList<Field> Fields) : Outcome;

/// <summary>What an option's value could be.</summary>
/// <param name="All">The best first; at most <see cref="Menu.MostOptions"/>.</param>
public sealed record Suggestions(IReadOnlyList<Suggestion> All) : Outcome;

/// <summary>A value that is suggested.</summary>
/// <param name="Label">What is shown.</param>
/// <param name="Value">What is filled in; at most <see cref="Choice.LongestId"/> units.</param>
public sealed record Suggestion(string Label, string Value);

/// <summary>The bot's own page for one person.</summary>
/// <param name="Message">What it shows.</param>
public sealed record Home(Message Message) : Outcome;

/// <summary>Nothing is said: the event was not for us, or said nothing.</summary>
public sealed record Silence : Outcome
{
    /// <summary>The only one.</summary>
    public static Silence Instance { get; } = new();
}
