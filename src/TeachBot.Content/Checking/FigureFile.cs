using System.Text.RegularExpressions;
using TeachBot.Content.Reading;

namespace TeachBot.Content.Checking;

/// <summary>A figure of the notes with the file that its path means.</summary>
/// <param name="Figure">As the notes have it.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="File">The file's full path; null for an address of the web or a picture written into the text.</param>
/// <param name="Fault">Why the file can't be shown; null where it can.</param>
internal sealed partial record FigureFile(Figure Figure, NotePlace Place, string? File, ContentFault? Fault)
{
    /// <summary>All figures of the notes.</summary>
    internal static IEnumerable<FigureFile> In(CheckedNotes notes) =>
        notes.Lectures.SelectMany(lecture =>
            lecture.Sections.SelectMany(CheckedLecture.BlocksOf).OfType<Figure>().Select(figure => Of(figure, lecture, notes.Root))
        );

    /// <summary>Whether the path means something on the author's own machine or in a notebook, which nobody else has.</summary>
    internal bool IsLeftBehind => Elsewhere().IsMatch(Figure.Source);

    /// <summary>Whether the file is missing.</summary>
    internal bool IsMissing => Fault == ContentFault.Gone;

    /// <summary>The name of a file beside it that differs in case only; null where there is none.</summary>
    internal string? InOtherCase()
    {
        var folder = Path.GetDirectoryName(File);
        return Directory.Exists(folder)
            ? Directory
                .EnumerateFiles(folder, "*", new EnumerationOptions())
                .Select(Path.GetFileName)
                .FirstOrDefault(name => name!.Equals(Path.GetFileName(File), StringComparison.OrdinalIgnoreCase))
            : null;
    }

    private static FigureFile Of(Figure figure, CheckedLecture lecture, NotesRoot root)
    {
        var file = Resolve(figure.Source, lecture.Folder);
        var below = file is null ? "" : Path.GetRelativePath(root.Directory, file);
        file = below.Length == 0 || below.StartsWith("..", StringComparison.Ordinal) ? file : root.Find(below);
        return new FigureFile(figure, lecture.At(figure.Line), file, file is null ? null : root.FaultOf(file));
    }

    private static string? Resolve(string source, string folder)
    {
        var path = Uri.UnescapeDataString(source.Split('?', '#')[0]);
        var isElsewhere =
            source.Contains("://", StringComparison.Ordinal)
            || source.StartsWith("//", StringComparison.Ordinal)
            || source.StartsWith("data:", StringComparison.OrdinalIgnoreCase)
            || Elsewhere().IsMatch(source);
        return isElsewhere || path.Contains('\0', StringComparison.Ordinal)
            ? null
            : Path.GetFullPath(Path.Combine(folder, path.Replace('\\', '/')));
    }

    [GeneratedRegex(@"^(?:attachment|blob|file):|^[A-Za-z]:[\\/]", RegexOptions.IgnoreCase)]
    private static partial Regex Elsewhere();
}
