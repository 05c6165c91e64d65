namespace TeachBot.Content.Questions.Judging;

/// <summary>What decided a verdict.</summary>
public enum JudgementReason
{
    /// <summary>It is the key, in one of its spellings, or all choices are right.</summary>
    IsKey,

    /// <summary>It is the key with a slip of the finger; <see cref="Judgement.Spelling"/> is how it is written.</summary>
    Slip,

    /// <summary>It names the key among other words that may be a second answer; asked again for the word alone.</summary>
    SaysMore,

    /// <summary>Nothing was typed or chosen.</summary>
    Empty,

    /// <summary>It has more than <see cref="AnswerJudge.LongestAnswer"/> characters.</summary>
    TooLong,

    /// <summary>It is another term of the course: <see cref="Judgement.Named"/>.</summary>
    OtherTerm,

    /// <summary>It is the kind that the key belongs to: <see cref="Judgement.Named"/>.</summary>
    TooGeneral,

    /// <summary>It is something that belongs to the kind asked for: <see cref="Judgement.Named"/>.</summary>
    TooSpecific,

    /// <summary>It gives several answers, and not all of them are right.</summary>
    Several,

    /// <summary>It says that the key is not the answer.</summary>
    Negated,

    /// <summary>It is nothing that the course names.</summary>
    Unknown,

    /// <summary>Some choices are right and too many are not, or all were made.</summary>
    WrongChoices,

    /// <summary>Choices were given to a question that is typed, or the like.</summary>
    OtherForm,
}
