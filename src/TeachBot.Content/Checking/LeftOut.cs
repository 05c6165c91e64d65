using TeachBot.Content.Reading;

namespace TeachBot.Content.Checking;

/// <summary>Why something that stands in the folder of notes is not read.</summary>
public enum LeftOutReason
{
    /// <summary>A folder's page (README.md, index.md) that only leads to other files or tells how they are used.</summary>
    PageWithoutLecture,

    /// <summary>Notes, or a folder with notes, beside <c>lectures/</c> and not in it.</summary>
    OutsideLectures,

    /// <summary>Files that are no Markdown.</summary>
    OtherKind,
}

/// <summary>What stands in the folder of notes and is not read. Pictures are left out of account, since notes show them.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Files">Files or folders, relative to the directory of the notes, with <c>/</c>.</param>
public sealed record LeftOut(LeftOutReason Reason, IReadOnlyList<string> Files)
{
    private static readonly EnumerationOptions Below = new()
    {
        RecurseSubdirectories = true,
        MaxRecursionDepth = ContentLimits.FolderDepth,
    };

    internal static IReadOnlyList<LeftOut> In(NotesRoot root)
    {
        var files = CourseFiles.In(root);
        return
        [
            .. Of(LeftOutReason.PageWithoutLecture, files.Pages.Select(files.Relative)),
            .. Of(LeftOutReason.OutsideLectures, files.HasFolder ? NotesIn(root.Directory).Concat(FoldersOf(root.Directory)) : []),
            .. Of(
                LeftOutReason.OtherKind,
                files
                    .Others.Where(name =>
                        Path.GetExtension(name) is { Length: > 0 } ending
                        && !ending.Equals(".ico", StringComparison.OrdinalIgnoreCase)
                        && !PictureFiles.IsOne(name)
                    )
                    .Select(files.Relative)
            ),
        ];
    }

    private static LeftOut[] Of(LeftOutReason reason, IEnumerable<string> files) =>
        files.Order(StringComparer.Ordinal).ToList() is { Count: > 0 } found ? [new LeftOut(reason, found)] : [];

    /// <summary>A page that tells of the folder is no lecture that somebody left outside.</summary>
    private static IEnumerable<string> NotesIn(string directory) =>
        Directory
            .EnumerateFiles(directory, "*", new EnumerationOptions())
            .Select(file => Path.GetFileName(file))
            .Where(name =>
                CourseFiles.IsNotes(name)
                && !FolderPage.IsReadMe(name)
                && !name.Equals(CourseLoader.GlossaryFile, StringComparison.OrdinalIgnoreCase)
            );

    private static IEnumerable<string> FoldersOf(string directory) =>
        Directory
            .EnumerateDirectories(directory, "*", new EnumerationOptions())
            .Where(folder =>
                Path.GetFileName(folder) is not CourseFiles.LectureFolder and var name
                && CourseFiles.HoldsNotes(name)
                && !CourseFiles.HasOwnUse(name)
                && HasNotes(folder)
            )
            .Select(folder => Path.GetFileName(folder) + "/");

    private static bool HasNotes(string folder)
    {
        try
        {
            return Directory.EnumerateFiles(folder, "*", Below).Take(ContentLimits.Entries).Any(CourseFiles.IsNotes);
        }
        catch (IOException)
        {
            return false;
        }
    }
}
