namespace TeachBot.Commands.Wording;

/// <summary>Around answers, in chats and on the command line.</summary>
public sealed record AskWords(
    string SubjectPrefix,
    string Membership,
    string Source,
    string PathSeparator,
    string NotFound,
    string NotFoundPart,
    string NotFoundPartOf,
    string Near,
    string Wanted,
    string WantedAlready,
    string WantedGone,
    string WantedRest,
    string Nearest,
    string SmallTalk,
    string AskName,
    string Compare,
    string Quiz,
    string Figure,
    string More,
    string Empty,
    string TooLong,
    string MostQuestions,
    string FigureLink,
    string MoreGone,
    string NoTerms
);

/// <summary>Around comparisons.</summary>
public sealed record CompareWords(string Title, string Facet, string Empty, string TwoNames, string WithWhat, string NotTwo);

/// <summary>Around the outline.</summary>
public sealed record TopicsWords(
    string Title,
    string Open,
    string Back,
    string Previous,
    string Next,
    string Changed,
    string Quiz,
    string Nothing
);

/// <summary>Around figures.</summary>
public sealed record FigureWords(string Title, string Choose, string None, string NotFound);

/// <summary>The help.</summary>
public sealed record HelpWords(string Title, string Intro, string Plain, string Quiz, string Topics);

/// <summary>Reports of bad questions.</summary>
public sealed record ReportWords(string Button, string Title, string Reason, string Hint, string Send, string Thanks);

/// <summary>What can't be done, and what to do then.</summary>
public sealed record TroubleWords(
    string NoNotes,
    string UnknownCommand,
    string UnknownChoice,
    string StoreAway,
    string Broken,
    string TooSlow,
    string TooFast,
    string BadNumber,
    string BadValue
);
