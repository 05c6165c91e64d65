namespace TeachBot.Content.Questions.Exchange;

/// <summary>What a file had for us.</summary>
/// <param name="Questions">In the order of the file.</param>
/// <param name="Problems">What was not taken over, or not all of it.</param>
public sealed record Imported(IReadOnlyList<ImportedQuestion> Questions, IReadOnlyList<ImportProblem> Problems);

/// <summary>Something in a file that was not taken over.</summary>
/// <param name="Fault">What is wrong.</param>
/// <param name="Line">The line, counted from 1; 0 where the whole file is meant.</param>
/// <param name="Name">The question's name and, where its type is the matter, the type; may be empty.</param>
public sealed record ImportProblem(ImportFault Fault, int Line, string Name);

/// <summary>What can be wrong with a file to import.</summary>
public enum ImportFault
{
    /// <summary>The file is not there or may not be read.</summary>
    Unreadable,

    /// <summary>It is not UTF-8.</summary>
    NotUtf8,

    /// <summary>It is longer than <see cref="Reading.ContentLimits.FileBytes"/>.</summary>
    TooLarge,

    /// <summary>No question is in it.</summary>
    Empty,

    /// <summary>It breaks off being XML here; the questions before are taken over.</summary>
    BrokenXml,

    /// <summary>It is XML, but not Moodle's.</summary>
    NotMoodle,

    /// <summary>Its elements nest too deeply.</summary>
    TooDeep,

    /// <summary>A brace opens and none closes, or the other way round.</summary>
    Braces,

    /// <summary>A type of question that has no counterpart here.</summary>
    Unsupported,

    /// <summary>Nothing is asked: there is no text.</summary>
    NoPrompt,

    /// <summary>No answer counts as right.</summary>
    NoKey,

    /// <summary>There are fewer than two options, pairs or steps.</summary>
    TooFewOptions,

    /// <summary>A pair has no right side, or two pairs share one.</summary>
    UnclearPairs,

    /// <summary>An answer with the sign for anything, which nothing here can stand for; the other answers are taken over.</summary>
    Wildcard,

    /// <summary>An answer with a comma, which parts answers in the authored form; the other answers are taken over.</summary>
    Comma,

    /// <summary>A picture was left behind; the question is taken over without it.</summary>
    Picture,
}
