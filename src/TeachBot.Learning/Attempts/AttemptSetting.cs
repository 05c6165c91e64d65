namespace TeachBot.Learning.Attempts;

/// <summary>What the question was asked in. The numbers are kept in stores.</summary>
public enum AttemptSetting
{
    /// <summary>A quiz that one person takes.</summary>
    Solo = 1,

    /// <summary>A quiz of a channel.</summary>
    Class = 2,

    /// <summary>The quiz of the day.</summary>
    Daily = 3,

    /// <summary>A review of what was due.</summary>
    Review = 4,
}
