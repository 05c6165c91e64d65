namespace TeachBot.Content.Reading;

/// <summary>Files that are pictures, by what their names end with.</summary>
internal static class PictureFiles
{
    private static readonly HashSet<string> Endings = new(StringComparer.OrdinalIgnoreCase)
    {
        ".png",
        ".jpg",
        ".jpeg",
        ".gif",
        ".svg",
        ".webp",
        ".bmp",
        ".avif",
    };

    /// <summary>Whether a file's name is a picture's.</summary>
    internal static bool IsOne(string name) => Endings.Contains(Path.GetExtension(name));
}
