namespace TeachBot.Content.Reading;

/// <summary>
/// The bounds of what is read. What exceeds one is named in a sentence (a <see cref="ContentFault"/>), and the rest is served.
/// </summary>
public static class ContentLimits
{
    /// <summary>The longest file, in bytes: some 1,300 pages of Japanese text.</summary>
    public const int FileBytes = 4 * 1024 * 1024;

    /// <summary>The longest course, in bytes of all lectures together.</summary>
    public const int CourseBytes = 256 * 1024 * 1024;

    /// <summary>The most lectures of a course.</summary>
    public const int Lectures = 20_000;

    /// <summary>The deepest folder below <c>lectures/</c>.</summary>
    public const int FolderDepth = 8;

    /// <summary>
    /// The most files and folders looked at while searching for lectures; a directory beyond is none that someone keeps notes in.
    /// </summary>
    public const int Entries = 200_000;

    /// <summary>The deepest nesting of lists and quotations.</summary>
    public const int Nesting = 32;

    /// <summary>
    /// The most steps for the inline marks of a lecture (some ten nanoseconds each): a paragraph of n marks takes n², so 3,000 in one are
    /// allowed.
    /// </summary>
    internal const int MarkSteps = 10_000_000;

    /// <summary>What a long lecture may take beyond <see cref="MarkSteps"/>: more text may have more marks.</summary>
    internal const int MarkStepsPerCharacter = 100;

    /// <summary>The most cells that a table may have beyond those written, because its rows are filled up to the widest.</summary>
    internal const int TableCells = 20_000;

    /// <summary>The longest heading, in UTF-16 units; a longer one is cut, and its whole text stands below it.</summary>
    public const int HeadingLength = 300;

    /// <summary>The longest sentence, in UTF-16 units; a longer one is parted.</summary>
    public const int SentenceLength = 1000;

    /// <summary>The longest question, in UTF-16 units: half of what a Discord message holds.</summary>
    public const int QuestionLength = 1000;

    /// <summary>The longest message in which terms are looked for, in UTF-16 units: all that one on Discord holds.</summary>
    public const int MessageLength = 4000;

    /// <summary>The longest prompt of a quiz, in UTF-16 units, as a chat message shows it above its buttons.</summary>
    public const int QuizPromptLength = 1000;

    /// <summary>The longest option, step or typed answer of a quiz, in UTF-16 units.</summary>
    public const int QuizOptionLength = 200;

    /// <summary>The longest explanation or reason of a quiz, in UTF-16 units.</summary>
    public const int QuizExplanationLength = 1000;

    /// <summary>The most options of a question: what a menu in a chat holds.</summary>
    public const int QuizOptions = 25;

    /// <summary>The fewest steps to put in order: two are a coin's toss.</summary>
    public const int QuizSteps = 3;

    /// <summary>The longest id of a question.</summary>
    public const int QuizIdLength = 40;

    /// <summary>The most calendars.</summary>
    public const int Calendars = 100;

    /// <summary>The most events of a calendar.</summary>
    public const int CalendarEvents = 20_000;

    /// <summary>The first year of which a calendar may tell.</summary>
    public const int CalendarFirstYear = 1900;

    /// <summary>The last year: what recurs without end ends with it.</summary>
    public const int CalendarLastYear = 2099;

    /// <summary>The most days of one calendar's events that recur together: 260 of every week until the last year.</summary>
    internal const int CalendarDays = 1_000_000;

    /// <summary>The most days that are looked at for one calendar's rules (some 20 nanoseconds each).</summary>
    internal const int CalendarLooks = 20_000_000;

    /// <summary>The most faults of one calendar that are named: one an event.</summary>
    public const int CalendarProblems = CalendarEvents;

    /// <summary>The longest name of a time zone.</summary>
    internal const int CalendarZoneLength = 200;

    /// <summary>The longest event.</summary>
    internal static TimeSpan CalendarLongest { get; } = TimeSpan.FromDays(3_660);
}
