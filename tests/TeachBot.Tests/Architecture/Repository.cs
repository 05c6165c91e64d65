namespace TeachBot.Tests.Architecture;

/// <summary>The project's own files.</summary>
internal static class Repository
{
    internal static string Root { get; } = Above(AppContext.BaseDirectory);

    /// <summary>The files of a folder, without what the build left there.</summary>
    internal static IEnumerable<string> Files(string folder, string pattern) =>
        Directory
            .EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Where(file => !Relative(file).Split('/').Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal);

    /// <summary>A file as the teacher and git name it.</summary>
    internal static string Relative(string file) => Path.GetRelativePath(Root, file).Replace('\\', '/');

    private static string Above(string folder) =>
        File.Exists(Path.Combine(folder, "TeachBot.sln"))
            ? folder
            : Above(
                Path.GetDirectoryName(folder) ?? throw new InvalidOperationException($"No TeachBot.sln above {AppContext.BaseDirectory}")
            );
}
