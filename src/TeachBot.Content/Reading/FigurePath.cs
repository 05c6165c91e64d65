namespace TeachBot.Content.Reading;

/// <summary>Where the picture lies that a lecture names.</summary>
internal static class FigurePath
{
    /// <summary>
    /// Its path from the course's directory, with <c>/</c>; null for an address elsewhere, or a path that leads out of the directory.
    /// </summary>
    /// <param name="source">As the lecture names it: as seen from its own file.</param>
    /// <param name="folder">The folder of the lectures below the course's directory; may be empty.</param>
    /// <param name="lecture">The lecture's file below that folder.</param>
    internal static string? Of(string source, string folder, string lecture)
    {
        var path = Uri.UnescapeDataString(source.Split('?', '#')[0]).Replace('\\', '/');
        if (
            path.Length == 0
            || path[0] == '/'
            || path.Contains(':', StringComparison.Ordinal)
            || path.Contains('\0', StringComparison.Ordinal)
        )
        {
            return null;
        }

        var parts = new List<string>();
        foreach (
            var part in folder
                .Split('/')
                .Concat(lecture.Split('/').SkipLast(1))
                .Concat(path.Split('/'))
                .Where(part => part is not ("" or "."))
        )
        {
            if (part != "..")
            {
                parts.Add(part);
            }
            else if (parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else
            {
                return null;
            }
        }

        return string.Join('/', parts);
    }
}
