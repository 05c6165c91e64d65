namespace TeachBot.Host.Wordings;

/// <summary>What the quiz says. <c>Ask…</c> stands before an answer, <c>Key…</c> tells what would have been right.</summary>
internal sealed record QuizWording(
    string Seed, string Fewer, string Number, string Figure,
    string AskOne, string AskSeveral, string AskPairs, string AskOrder, string AskTyped,
    string OneNumber, string SeveralNumbers, string AllNumbers, string NoSuchNumber, string Pairs, string NothingTyped, string TooLong,
    string NoteSlip, string NoteOther, string NoteGeneral, string NoteSpecific, string NoteSeveral, string NoteNegated,
    string Right, string Partly, string Nearly, string Wrong, string Chosen, string KeyOption, string KeyPair, string KeyTyped, string Or, string Then, string Explanation,
    string Stopped, string NoneAnswered, string Score, string ReadAgain, string AllRight);
