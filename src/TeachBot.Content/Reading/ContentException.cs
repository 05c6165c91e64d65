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

    /// <summary>The file is not UTF-8.</summary>
    NotUtf8,

    /// <summary>The file is longer than <see cref="ContentLimits.FileBytes"/>.</summary>
    TooLarge,

    /// <summary>The text nests deeper than any reader could follow.</summary>
    TooDeep,
}

/// <summary>Content that cannot be served. The host words it; the message is for logs.</summary>
public sealed class ContentException(ContentFault fault, string path, int line = 0) : Exception($"{path}:{line}: {fault}")
{
    /// <summary>What is wrong.</summary>
    public ContentFault Fault { get; } = fault;

    /// <summary>The directory or file.</summary>
    public string Path { get; } = path;

    /// <summary>The line, counted from 1; 0 where the whole file is meant.</summary>
    public int Line { get; } = line;
}
