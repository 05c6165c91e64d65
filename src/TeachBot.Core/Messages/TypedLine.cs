namespace TeachBot.Core.Messages;

/// <summary>
/// How a line is read that is typed below a message while something goes on, as a quiz. For platforms on which people type and cannot
/// press;
/// the others need not look at it.
/// </summary>
/// <param name="Stop">The press that ends what goes on. No choice has its id: other platforms have no use for it.</param>
/// <param name="Most">How many choices one line may name, in order: steps and pairs take a press each.</param>
/// <param name="Writes">The button whose form has one field, which the line fills in; null where a line names choices.</param>
public sealed record TypedLine(string Stop, int Most = 1, string? Writes = null);
