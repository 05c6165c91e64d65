namespace TeachBot.Commands.Wording;

/// <summary>What is said in chats, in one language. {0}, {1} … are filled in.</summary>
public sealed record ChatWording
{
    /// <summary>The commands, by name.</summary>
    public required IReadOnlyDictionary<string, CommandWords> Commands { get; init; }

    /// <summary>Around answers.</summary>
    public required AskWords Ask { get; init; }

    /// <summary>Around comparisons.</summary>
    public required CompareWords Compare { get; init; }

    /// <summary>Around the outline.</summary>
    public required TopicsWords Topics { get; init; }

    /// <summary>Around figures.</summary>
    public required FigureWords Figure { get; init; }

    /// <summary>The help.</summary>
    public required HelpWords Help { get; init; }

    /// <summary>The settings.</summary>
    public required SettingsWords Settings { get; init; }

    /// <summary>Quizzes that one person takes.</summary>
    public required SoloWords Quiz { get; init; }

    /// <summary>Quizzes of a channel.</summary>
    public required ClassWords Class { get; init; }

    /// <summary>Reviews, and what is known.</summary>
    public required LearningWords Learning { get; init; }

    /// <summary>Linking of accounts.</summary>
    public required LinkWords Link { get; init; }

    /// <summary>What is kept of somebody.</summary>
    public required DataWords Data { get; init; }

    /// <summary>The bot's own page.</summary>
    public required HomeWords Home { get; init; }

    /// <summary>Who knew most.</summary>
    public required RankingWords Ranking { get; init; }

    /// <summary>The quiz of the day.</summary>
    public required DailyWords Daily { get; init; }

    /// <summary>Reports of bad questions.</summary>
    public required ReportWords Report { get; init; }

    /// <summary>What became of posts.</summary>
    public required PostingWords Posting { get; init; }

    /// <summary>What can't be done, and what to do then.</summary>
    public required TroubleWords Trouble { get; init; }
}

/// <summary>A command's words.</summary>
/// <param name="Name">What people type.</param>
/// <param name="Description">What it does, one line.</param>
/// <param name="Aliases">What else begins it in plain language, parted by spaces.</param>
/// <param name="Options">Its options, by name.</param>
public sealed record CommandWords(string Name, string Description, string Aliases, IReadOnlyDictionary<string, OptionWords> Options);

/// <summary>An option's words.</summary>
/// <param name="Name">What people read.</param>
/// <param name="Description">What it is, one line.</param>
/// <param name="Values">The values that it may have, by value; empty for any.</param>
public sealed record OptionWords(string Name, string Description, IReadOnlyDictionary<string, string> Values);
