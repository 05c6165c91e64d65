namespace TeachBot.Slack.Setup;

/// <summary>What a workspace reads of the app before it is used, in one language.</summary>
/// <param name="Name">The app's and the bot's; at most 35 characters.</param>
/// <param name="Description">What it is for; at most 140 characters.</param>
/// <param name="Command">What the slash command does.</param>
/// <param name="Question">What is typed behind it most.</param>
/// <param name="Explain">The shortcut on a message; at most 24 characters.</param>
/// <param name="ExplainDescription">What that does; at most 150 characters.</param>
public sealed record ManifestWords(
    string Name,
    string Description,
    string Command,
    string Question,
    string Explain,
    string ExplainDescription
);
