namespace TeachBot.Content.Reading;

/// <summary>Content that cannot be served. The host words it; the message is for logs.</summary>
public sealed class ContentException(ContentFault fault, string path, int line = 0) : Exception($"{path}:{line}: {fault}")
{
    /// <summary>What is wrong.</summary>
    public ContentFault Fault { get; } = fault;

    /// <summary>The directory or file.</summary>
    public string Path { get; } = path;

    /// <summary>The line, counted from 1; 0 where the whole file is meant.</summary>
    public int Line { get; } = line;

    /// <summary>What is wrong with the single files, where no lecture of a directory can be served.</summary>
    public IReadOnlyList<ContentProblem> Problems { get; init; } = [];
}
