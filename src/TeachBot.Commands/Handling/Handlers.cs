namespace TeachBot.Commands.Handling;

/// <summary>All that handles something.</summary>
/// <param name="Commands">The commands, in the order in which they are listed.</param>
/// <param name="Choices">What takes presses.</param>
/// <param name="Forms">What takes forms.</param>
internal sealed record Handlers(IReadOnlyList<ICommand> Commands, IReadOnlyList<IChoiceHandler> Choices, IReadOnlyList<IFormHandler> Forms);
