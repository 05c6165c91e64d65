namespace TeachBot.Training.Reporting;

/// <summary>What became of a question.</summary>
internal enum Verdict
{
    /// <summary>Answered rightly.</summary>
    Right,

    /// <summary>Answered from the right place, without all that the answer needs.</summary>
    Place,

    /// <summary>Not answered; the right place is among those shown.</summary>
    Near,

    /// <summary>Answered otherwise.</summary>
    Wrong,

    /// <summary>Not answered, though the notes do.</summary>
    Refused,

    /// <summary>Answered, though the notes don't.</summary>
    False,

    /// <summary>Not answered, nor do the notes.</summary>
    Honest,
}
