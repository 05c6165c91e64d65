namespace TeachBot.Commands.Wording;

/// <summary>Around questions, and quizzes that one person takes.</summary>
public sealed record SoloWords(
    string Number, string ChooseOne, string ChooseAll, string ChooseOrder, string ChoosePair, string TypeAnswer, string Write, string FieldLabel, string Submit, string Undo, string GiveUp,
    string Right, string Partly, string Nearly, string Wrong, string GivenUp, string YourAnswer, string Key, string Next, string Finish,
    string Score, string ReadAgain, string AllRight, string Again, string NotYours, string Answered, string Gone, string UnknownTopic, string NoneFit, string Fewer, string Slip, string Other,
    string Empty, string Then, string OptionReason);

/// <summary>Quizzes of a channel.</summary>
public sealed record ClassWords(
    string Title, string Number, string Answered, string NobodyYet, string Reveal, string Next, string Started, string Taken, string Closed, string OnlyStarter, string Revealed,
    string Result, string Count, string RightMark, string WrongMark, string WhoRight, string NobodyRight, string AndMore, string Ended, string NextPosted, string AlreadyNext, string Private, string Elsewhere, string NoRights, string NoRightsBetween,
    string NeedsServer);
