using TeachBot.Core.Chat;
using TeachBot.Core.Messages;

namespace TeachBot.Slack.Rendering;

/// <summary>Writes what an option's value could be.</summary>
internal static class SuggestionWriter
{
    internal static ReadOnlyMemory<byte> Write(Suggestions suggestions) =>
        JsonBytes.ObjectOf(
            suggestions,
            static (json, all) =>
                Choices.WriteOptions(json, all.All.Select(suggestion => new MenuOption(suggestion.Value, suggestion.Label)))
        );
}
