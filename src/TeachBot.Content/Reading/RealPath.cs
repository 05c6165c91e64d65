namespace TeachBot.Content.Reading;

/// <summary>The path of a folder with every link on the way followed, so that a folder has one name however it is reached.</summary>
public static class RealPath
{
    private const int MostLinks = 40;

    /// <summary>The path of a folder, or a file, as it is without links.</summary>
    /// <exception cref="IOException">The links lead round in a circle.</exception>
    public static string Of(string folder) => Of(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)), MostLinks);

    private static string Of(string path, int links)
    {
        if (Path.GetDirectoryName(path) is not { } parent)
        {
            return path;
        }

        var real = Path.Combine(Of(parent, links), Path.GetFileName(path));
        return new DirectoryInfo(real).LinkTarget is not { } target ? real
            : links > 0 ? Of(Path.TrimEndingDirectorySeparator(Path.GetFullPath(target, Path.GetDirectoryName(real)!)), links - 1)
            : throw new IOException("too many links");
    }
}
