using TeachBot.Host.Playground.Board;

namespace TeachBot.Host.Playground.Routes;

/// <summary>What the page needs to begin.</summary>
/// <param name="User">The name, tidied; the default one where none was asked for.</param>
/// <param name="Language"><c>ja</c> or <c>en</c>.</param>
/// <param name="Bot">What the bot is called.</param>
/// <param name="Channels">The direct conversation, then the channels.</param>
/// <param name="Commands">The commands in the reader's language.</param>
/// <param name="Wording">What the page says.</param>
/// <param name="Students">Names to begin with.</param>
/// <param name="LongestName">Of a name, in UTF-16 units.</param>
/// <param name="LongestText">Of a message.</param>
internal sealed record StartResponse(
    string User,
    string Language,
    string Bot,
    IReadOnlyList<ChannelJson> Channels,
    IReadOnlyList<CommandJson> Commands,
    IReadOnlyDictionary<string, string> Wording,
    IReadOnlyList<string> Students,
    int LongestName,
    int LongestText
)
{
    /// <summary>The messages of the channel that was asked for.</summary>
    public required MessagesResponse History { get; init; }

    /// <summary>Whether they may manage the playground.</summary>
    public bool IsTeacher { get; init; }

    /// <summary>Whether teachers have a key of their own to enter.</summary>
    public bool HasTeacherDoor { get; init; }
}

/// <summary>What the page needs to ask for another name.</summary>
/// <param name="Error">Why not this one, by a name that the page has words for.</param>
/// <param name="User">The name, tidied; empty for none.</param>
/// <param name="Language"><c>ja</c> or <c>en</c>.</param>
/// <param name="Wording">What the page says.</param>
/// <param name="LongestName">Of a name, in UTF-16 units.</param>
internal sealed record StartRefusal(
    string Error,
    string User,
    string Language,
    IReadOnlyDictionary<string, string> Wording,
    int LongestName
)
{
    /// <summary>Whether they may manage the playground.</summary>
    public bool IsTeacher { get; init; }

    /// <summary>Whether teachers have a key of their own to enter.</summary>
    public bool HasTeacherDoor { get; init; }
}

/// <summary>A channel in the list.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What it is called.</param>
/// <param name="About">What it is for.</param>
/// <param name="IsDirect">Whether it is the direct conversation with the bot.</param>
internal sealed record ChannelJson(string Id, string Name, string About, bool IsDirect);

/// <summary>A channel's messages.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="Messages">From the oldest to the newest, those in threads among them.</param>
/// <param name="After">The live event after which nothing is missing.</param>
internal sealed record MessagesResponse(string Channel, IReadOnlyList<PlaygroundMessage> Messages, string After);

/// <summary>A command as the page offers it.</summary>
/// <param name="Name">By which it is sent.</param>
/// <param name="Label">What its reader types.</param>
/// <param name="Other">What it is called in the other language, which may be typed too.</param>
/// <param name="Description">What it does.</param>
/// <param name="Options">What can be said with it.</param>
internal sealed record CommandJson(string Name, string Label, string Other, string Description, IReadOnlyList<OptionJson> Options);

/// <summary>An option of a command.</summary>
/// <param name="Name">By which it is sent.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Description">What it is.</param>
/// <param name="IsRequired">Whether the command makes no sense without it.</param>
/// <param name="HasSuggestions">Whether values are suggested.</param>
/// <param name="Values">The only values, where there are such.</param>
internal sealed record OptionJson(
    string Name,
    string Label,
    string Description,
    bool IsRequired,
    bool HasSuggestions,
    IReadOnlyList<ValueJson> Values
)
{
    /// <summary>The least number, where it is one.</summary>
    public int? Least { get; init; }

    /// <summary>The greatest.</summary>
    public int? Most { get; init; }
}

/// <summary>A value of an option.</summary>
/// <param name="Value">What is sent.</param>
/// <param name="Label">What is read.</param>
internal sealed record ValueJson(string Value, string Label);
