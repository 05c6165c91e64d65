namespace TeachBot.Content.Reading;

/// <summary>The bounds of what is read.</summary>
public static class ContentLimits
{
    /// <summary>The longest file, in bytes: some 1,300 pages of Japanese text.</summary>
    public const int FileBytes = 4 * 1024 * 1024;

    /// <summary>The longest question, in UTF-16 units: half of what a Discord message holds.</summary>
    public const int QuestionLength = 1000;
}
