namespace TeachBot.Terminal;

/// <summary>What only a terminal needs to say, in one language. <c>Ask…</c> stands before what is typed.</summary>
public sealed record TerminalWords(
    string Greeting,
    string Seed,
    string AskOne,
    string AskSeveral,
    string AskInOrder,
    string AskText,
    string AskField,
    string NothingTyped,
    string NoSuch,
    string NothingToChoose,
    string TooMany,
    string Twice,
    string Taken,
    string Figure,
    string File,
    string Changed,
    string GoBack
);
