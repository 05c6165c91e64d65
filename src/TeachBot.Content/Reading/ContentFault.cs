namespace TeachBot.Content.Reading;

/// <summary>What can be wrong with the content a teacher gave.</summary>
public enum ContentFault
{
    /// <summary>The directory is not there.</summary>
    Missing,

    /// <summary>The directory or file may not be read.</summary>
    Unreadable,

    /// <summary>No lecture is in the directory.</summary>
    Empty,

    /// <summary>Lectures are in the directory, but none of them can be served.</summary>
    NoneServed,

    /// <summary>The file is not UTF-8.</summary>
    NotUtf8,

    /// <summary>The file is longer than <see cref="ContentLimits.FileBytes"/>.</summary>
    TooLarge,

    /// <summary>The text nests deeper than <see cref="ContentLimits.Nesting"/>.</summary>
    TooDeep,

    /// <summary>One paragraph has so many marks or one table so many cells that reading it would take too long.</summary>
    TooComplex,

    /// <summary>The file was listed but is gone, or is a link to nothing.</summary>
    Gone,

    /// <summary>The links of a file or folder lead round in a circle.</summary>
    LinkLoop,

    /// <summary>What stands where a file is expected is a folder, a pipe or a device.</summary>
    NotAFile,

    /// <summary>The file or folder lies, once its links are followed, outside the directory of the notes.</summary>
    Outside,

    /// <summary>The file holds a NUL, which no text does.</summary>
    HoldsNul,

    /// <summary>What stands where a folder is expected is a file.</summary>
    NotAFolder,

    /// <summary>Folders nest deeper than <see cref="ContentLimits.FolderDepth"/>.</summary>
    FoldersTooDeep,

    /// <summary>
    /// The directory holds more than <see cref="ContentLimits.Lectures"/> lectures; this one and those behind it are not served.
    /// </summary>
    TooManyFiles,

    /// <summary>
    /// The lectures are longer than <see cref="ContentLimits.CourseBytes"/> together; this one and those behind it are not served.
    /// </summary>
    TooManyBytes,

    /// <summary>Two files of a folder claim to be the same lecture; both are served.</summary>
    SameNumber,

    /// <summary>Options or steps of a quiz have nothing above them that asks.</summary>
    QuizWithoutPrompt,

    /// <summary>A question of a quiz has neither options nor steps, pairs or an answer.</summary>
    QuizWithoutAnswer,

    /// <summary>A question of a quiz can be answered in two ways: options and a typed answer, for instance.</summary>
    QuizTwoForms,

    /// <summary>An option of a quiz has no box that tells whether it is right.</summary>
    QuizOptionWithoutBox,

    /// <summary>An option of a quiz has no text.</summary>
    QuizEmptyOption,

    /// <summary>A question of a quiz has fewer than two options or pairs.</summary>
    QuizTooFewOptions,

    /// <summary>A question of a quiz has more options than <see cref="ContentLimits.QuizOptions"/>.</summary>
    QuizTooManyOptions,

    /// <summary>No option of a question is right.</summary>
    QuizNoRightOption,

    /// <summary>Two options of a question say the same; <see cref="ContentProblem.Other"/> is what.</summary>
    QuizSameOption,

    /// <summary>The line for a typed answer is empty.</summary>
    QuizEmptyAnswer,

    /// <summary>Fewer steps to put in order than <see cref="ContentLimits.QuizSteps"/>.</summary>
    QuizTooFewSteps,

    /// <summary>A table of pairs has neither two columns nor three.</summary>
    QuizTableColumns,

    /// <summary>A prompt is longer than <see cref="ContentLimits.QuizPromptLength"/>.</summary>
    QuizPromptTooLong,

    /// <summary>An option, a step or an answer is longer than <see cref="ContentLimits.QuizOptionLength"/>.</summary>
    QuizOptionTooLong,

    /// <summary>An explanation or a reason is longer than <see cref="ContentLimits.QuizExplanationLength"/>.</summary>
    QuizExplanationTooLong,

    /// <summary>Nothing says why the answer of a question is right.</summary>
    QuizWithoutExplanation,

    /// <summary>A question does not say where in the notes its answer stands.</summary>
    QuizWithoutSource,

    /// <summary>The notes do not have the heading that a question names as its source, <see cref="ContentProblem.Other"/>.</summary>
    QuizUnknownSource,

    /// <summary>
    /// The notes have several headings like the one that a question names as its source, <see cref="ContentProblem.Other"/>.
    /// </summary>
    QuizAmbiguousSource,

    /// <summary>The notes do not have the term that a question is said to be about, <see cref="ContentProblem.Other"/>.</summary>
    QuizUnknownTerm,

    /// <summary>A question's difficulty is none of the words for it; <see cref="ContentProblem.Other"/> is what it says.</summary>
    QuizUnknownDifficulty,

    /// <summary>
    /// An id is no letters, digits and hyphens, or longer than <see cref="ContentLimits.QuizIdLength"/>; <see cref="ContentProblem.Other"/>
    /// is what it says.
    /// </summary>
    QuizBadId,

    /// <summary>Two questions have one id; <see cref="ContentProblem.Other"/> is the place of the first.</summary>
    QuizSameId,

    /// <summary>
    /// Two questions of a file have one wording and no id of their own; <see cref="ContentProblem.Other"/> is the place of the first.
    /// </summary>
    QuizSamePrompt,

    /// <summary>A line such as the source's stands twice in one question; <see cref="ContentProblem.Other"/> is its label.</summary>
    QuizLabelTwice,

    /// <summary>A prompt has more than one picture.</summary>
    QuizTwoFigures,

    /// <summary>The file of a prompt's picture is not there; <see cref="ContentProblem.Other"/> is its path.</summary>
    QuizFigureMissing,

    /// <summary>A question is retired and nothing says why; <see cref="ContentProblem.Other"/> is its id.</summary>
    RetiredWithoutReason,

    /// <summary>An id is retired twice; <see cref="ContentProblem.Other"/> is the place of the first.</summary>
    RetiredTwice,

    /// <summary>No question has the id that is retired, <see cref="ContentProblem.Other"/>.</summary>
    RetiredUnknown,

    /// <summary>A file in <c>calendars/</c> is no iCalendar file.</summary>
    CalendarNotOne,

    /// <summary>Something of a calendar begins and does not end, <see cref="ContentProblem.Other"/>: the file breaks off.</summary>
    CalendarUnclosed,

    /// <summary>An event of a calendar does not say when it begins.</summary>
    CalendarNoStart,

    /// <summary>
    /// A day, a time or a duration of a calendar can't be read, or is far away; <see cref="ContentProblem.Other"/> is what it says.
    /// </summary>
    CalendarBadTime,

    /// <summary>An event of a calendar ends before it begins.</summary>
    CalendarEndsBefore,

    /// <summary>How an event of a calendar recurs can't be read; <see cref="ContentProblem.Other"/> is what it says.</summary>
    CalendarBadRule,

    /// <summary>A calendar names a time zone that nobody knows, <see cref="ContentProblem.Other"/>.</summary>
    CalendarUnknownZone,

    /// <summary>A calendar is longer, has more events, or recurs more often, than <see cref="ContentLimits"/> allow.</summary>
    CalendarTooMuch,
}
