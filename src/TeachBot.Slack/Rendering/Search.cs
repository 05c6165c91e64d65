namespace TeachBot.Slack.Rendering;

/// <summary>The id of a menu that suggests what is typed: it names the command that a choice invokes.</summary>
internal static class Search
{
    private const char Mark = '?';

    /// <summary>The id for an option of a command.</summary>
    internal static string For(string command, string option) => $"{Mark}{command}:{option}";

    /// <summary>Reads one, as a client sent it.</summary>
    internal static bool TryRead(string? id, out string command, out string option)
    {
        var colon = id?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        (command, option) = id is [Mark, ..] && colon > 1 ? (id[1..colon], id[(colon + 1)..]) : ("", "");
        return command.Length > 0 && option.Length > 0;
    }
}
