namespace TeachBot.Content.Questions.Proving;

/// <summary>Why a candidate is no question, as counted in <see cref="QuestionBank.Refused"/>.</summary>
public static class Refusals
{
    /// <summary>The notes do not settle an option.</summary>
    public const string NotSettled = "not-settled";

    /// <summary>A distractor is right too.</summary>
    public const string SecondKey = "second-key";

    /// <summary>The notes do not state the key.</summary>
    public const string KeyNotStated = "key-not-stated";

    /// <summary>The prompt gives the key away.</summary>
    public const string Giveaway = "giveaway";

    /// <summary>There are too few things beside the key.</summary>
    public const string TooFewOptions = "too-few-options";

    /// <summary>Two options say the same.</summary>
    public const string OptionsAlike = "options-alike";

    /// <summary>An option is too long to be shown on a button.</summary>
    public const string TooLong = "too-long";

    /// <summary>The line it rests on carries enough questions already.</summary>
    public const string LineFull = "line-full";

    /// <summary>The same question exists.</summary>
    public const string Duplicate = "duplicate";

    /// <summary>The teacher retired it.</summary>
    public const string Retired = "retired";
}
