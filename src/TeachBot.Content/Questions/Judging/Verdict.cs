namespace TeachBot.Content.Questions.Judging;

/// <summary>How an answer is judged.</summary>
public enum Verdict
{
    /// <summary>Full credit.</summary>
    Right,

    /// <summary>Typed answers only: almost; no credit yet, asked again once.</summary>
    Nearly,

    /// <summary>Choices only: half the credit, since little of it is wrong.</summary>
    Partly,

    /// <summary>No credit.</summary>
    Wrong,
}
