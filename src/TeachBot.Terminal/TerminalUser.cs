namespace TeachBot.Terminal;

/// <summary>Who sits at the terminal, and where what they type comes from.</summary>
/// <param name="Name">What they are called.</param>
/// <param name="Language"><c>ja</c> or <c>en</c>.</param>
/// <param name="Input">A line each.</param>
/// <param name="IsEchoed">Whether what is typed is seen, which ends the line of the prompt.</param>
public sealed record TerminalUser(string Name, string Language, TextReader Input, bool IsEchoed);
