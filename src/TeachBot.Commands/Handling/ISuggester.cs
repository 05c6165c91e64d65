using TeachBot.Commands.Rooms;
using TeachBot.Core.Chat;

namespace TeachBot.Commands.Handling;

/// <summary>A command that suggests values while they are typed.</summary>
internal interface ISuggester
{
    /// <summary>What could be meant. It must be quick, and write nothing.</summary>
    Suggestions Suggest(SuggestionsWanted wanted, Room room);
}
