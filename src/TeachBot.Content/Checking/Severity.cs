namespace TeachBot.Content.Checking;

/// <summary>How much a finding matters.</summary>
public enum Severity
{
    /// <summary>Answers are wrong or missing because of it.</summary>
    Error,

    /// <summary>Answers would be better without it.</summary>
    Advice,
}
