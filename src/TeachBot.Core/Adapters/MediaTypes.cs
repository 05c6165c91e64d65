namespace TeachBot.Core.Adapters;

/// <summary>The pictures that notes may have, and how their files' names end.</summary>
public static class MediaTypes
{
    /// <summary>A drawing of lines: in a message, platforms show none.</summary>
    public const string Drawing = "image/svg+xml";

    private static readonly (string Extension, string MediaType)[] All =
    [
        (".png", "image/png"),
        (".jpg", "image/jpeg"),
        (".jpeg", "image/jpeg"),
        (".gif", "image/gif"),
        (".webp", "image/webp"),
        (".svg", Drawing),
    ];

    /// <summary>What a file is whose name ends so; null where it is no picture.</summary>
    public static string? Of(string extension) =>
        All.FirstOrDefault(one => one.Extension.Equals(extension, StringComparison.OrdinalIgnoreCase)).MediaType;

    /// <summary>How the name of a picture's file ends.</summary>
    public static string Extension(string mediaType) => All.FirstOrDefault(one => one.MediaType == mediaType).Extension ?? ".png";
}
