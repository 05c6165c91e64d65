namespace TeachBot.Commands.Wording;

/// <summary>Linking of accounts on several platforms.</summary>
public sealed record LinkWords(
    string Title,
    string YourCode,
    string HowTo,
    string Careful,
    string GivenAlready,
    string Enter,
    string Field,
    string Hint,
    string Send,
    string NoCode,
    string TooMany,
    string Wrong,
    string Used,
    string Expired,
    string Own,
    string Already,
    string TooManyAccounts,
    string ConfirmTitle,
    string Answers,
    string WhatHappens,
    string OnlyYours,
    string Join,
    string Joined,
    string Linked,
    string Part,
    string Parted,
    string NotLinked,
    string Between,
    string Several,
    IReadOnlyDictionary<string, string> Platforms
);

/// <summary>What is kept of somebody.</summary>
public sealed record DataWords(
    string Title,
    string Nothing,
    string Accounts,
    string Attempts,
    string Choices,
    string Sessions,
    string Reports,
    string Wishes,
    string Elsewhere,
    string Export,
    string Exported,
    string Delete,
    string ConfirmTitle,
    string WhatGoes,
    string AllAccounts,
    string WhatStays,
    string NoWayBack,
    string Confirm,
    string Deleted,
    string Names,
    string OtherDevice,
    string CodeTitle,
    string CodeLine,
    string CodeHow,
    string CodeGiven
);

/// <summary>The bot's own page, for who learns.</summary>
public sealed record HomeWords(
    string Title,
    string Due,
    string NextReview,
    string NothingDue,
    string Mastery,
    string NoAnswers,
    string Weak,
    string WeakLine,
    string Streak,
    string Daily,
    string Answered,
    string NotAnswered,
    string Language
);
