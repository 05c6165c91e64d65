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

    /// <summary>What stands where a folder is expected is a file.</summary>
    NotAFolder,

    /// <summary>Folders nest deeper than <see cref="ContentLimits.FolderDepth"/>.</summary>
    FoldersTooDeep,

    /// <summary>The directory holds more than <see cref="ContentLimits.Lectures"/> lectures; this one and those behind it are not served.</summary>
    TooManyFiles,

    /// <summary>The lectures are longer than <see cref="ContentLimits.CourseBytes"/> together; this one and those behind it are not served.</summary>
    TooManyBytes,

    /// <summary>Two files of a folder claim to be the same lecture; both are served.</summary>
    SameNumber,
}
