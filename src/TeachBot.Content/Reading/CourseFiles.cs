using TeachBot.Content.Calendars;

namespace TeachBot.Content.Reading;

/// <summary>The file of a lecture, a quiz or a calendar.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Name">Its path below the folder of the lectures, quizzes or calendars, with <c>/</c>.</param>
internal sealed record CourseFile(string Path, string Name);

/// <summary>
/// Finds a course's files. Lectures: every Markdown file in <c>lectures/</c> and the folders below it; where there is no such folder, in
/// the directory itself and the folders below it, those of quizzes and calendars left out. A folder's own page (README.md, index.md) is one
/// where it holds one. Quizzes: those in <c>quizzes/</c>. Calendars: the iCalendar files in <c>calendars/</c>. Hidden files and folders are
/// left out, and what a package manager puts beside slides.
/// </summary>
internal sealed class CourseFiles
{
    /// <summary>Where lectures lie, below the course's directory.</summary>
    internal const string LectureFolder = "lectures";

    private const string QuizFolder = "quizzes";

    private static readonly string[] Markdown = [".md", ".markdown"];
    private static readonly string[] Notes = [.. Markdown, ".mdx", ".qmd", ".rmd"];
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    private readonly NotesRoot _root;
    private readonly string _folder;
    private readonly bool _isOptional;
    private readonly string[] _endings;
    private readonly List<CourseFile> _files = [];
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);
    private int _entries;

    private CourseFiles(NotesRoot root, string folder, bool isOptional, params string[] endings)
    {
        (_root, _folder, _isOptional, _endings) = (root, folder, isOptional, endings);
        var path = Path.Combine(root.Directory, folder);
        HasFolder = Directory.Exists(path);
        if (!HasFolder && new FileInfo(path) is { LinkTarget: var link, Exists: var exists } && (exists || link is not null))
        {
            Problems.Add(
                new ContentProblem(
                    exists ? ContentFault.NotAFolder
                        : ContentFile.IsLoop(path) ? ContentFault.LinkLoop
                        : ContentFault.Gone,
                    folder,
                    0
                )
            );
        }

        if (HasFolder || !isOptional)
        {
            Search(HasFolder ? path : root.Directory, "", 0);
        }

        LeaveOutPages();
        _files.Sort((one, other) => string.CompareOrdinal(one.Name, other.Name));
        if (_files.Count > ContentLimits.Lectures || _entries > ContentLimits.Entries)
        {
            var kept = Math.Min(_files.Count, ContentLimits.Lectures);
            Problems.Add(
                new ContentProblem(
                    ContentFault.TooManyFiles,
                    _files.Count > kept ? Relative(_files[kept].Name)
                        : HasFolder ? folder
                        : ".",
                    0
                )
            );
            _files.RemoveRange(kept, _files.Count - kept);
        }
    }

    /// <summary>The files, by <see cref="CourseFile.Name"/>.</summary>
    internal IReadOnlyList<CourseFile> All => _files;

    /// <summary>What was found and cannot be read.</summary>
    internal List<ContentProblem> Problems { get; } = [];

    /// <summary>The folders' own pages that hold no lecture, by name.</summary>
    internal List<string> Pages { get; } = [];

    /// <summary>The files of other kinds that stand among the lectures, by name.</summary>
    internal List<string> Others { get; } = [];

    /// <summary>Whether the lectures have a folder of their own.</summary>
    internal bool HasFolder { get; }

    /// <summary>Whether a file is one of notes, by its ending.</summary>
    internal static bool IsNotes(string name) => Notes.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);

    /// <exception cref="ContentException">The directory is missing, cannot be listed, or holds no lecture.</exception>
    internal static CourseFiles In(NotesRoot root)
    {
        if (!Directory.Exists(root.Directory))
        {
            throw new ContentException(ContentFault.Missing, root.Name);
        }

        var found = new CourseFiles(root, LectureFolder, isOptional: false, Notes);
        return found.All.Count > 0 ? found : throw new ContentException(ContentFault.Empty, root.Name) { Problems = found.Problems };
    }

    /// <summary>The quizzes of a directory that has lectures; none is no fault.</summary>
    internal static CourseFiles Quizzes(NotesRoot root) => new(root, QuizFolder, isOptional: true, Markdown);

    /// <summary>The calendars beside them; none is no fault.</summary>
    internal static CourseFiles Calendars(NotesRoot root) => new(root, CalendarFiles.Folder, isOptional: true, CalendarFiles.Ending);

    /// <summary>A file's name as a path below the course's directory.</summary>
    internal string Relative(string name) =>
        HasFolder
            ? name.Length > 0
                ? $"{_folder}/{name}"
                : _folder
            : name;

    private void Search(string folder, string name, int depth)
    {
        if (depth > ContentLimits.FolderDepth)
        {
            Problems.Add(new ContentProblem(ContentFault.FoldersTooDeep, Relative(name), 0));
            return;
        }

        try
        {
            var real = RealPath.Of(folder);
            if (!_root.Holds(real) || !_visited.Add(real))
            {
                Problems.Add(new ContentProblem(_root.Holds(real) ? ContentFault.LinkLoop : ContentFault.Outside, Relative(name), 0));
                return;
            }

            var folders = new List<FileSystemInfo>();
            foreach (
                var entry in new DirectoryInfo(folder)
                    .EnumerateFileSystemInfos("*", Everything)
                    .TakeWhile(_ => ++_entries <= ContentLimits.Entries)
            )
            {
                if (entry is DirectoryInfo)
                {
                    folders.Add(entry);
                }
                else if (IsWanted(entry.Name))
                {
                    _files.Add(new CourseFile(entry.FullName, Below(name, entry.Name)));
                }
                else if (HasFolder && entry.LinkTarget is not null && ContentFile.IsLoop(entry.FullName))
                {
                    Problems.Add(new ContentProblem(ContentFault.LinkLoop, Relative(Below(name, entry.Name)), 0));
                }
                else if (!_isOptional && entry.Name[0] != '.' && !IsGlossary(entry.Name))
                {
                    Others.Add(Below(name, entry.Name));
                }
            }

            foreach (
                var inner in folders
                    .Where(inner => HoldsNotes(inner.Name) && (HasFolder || depth > 0 || !HasOwnUse(inner.Name)))
                    .OrderBy(inner => inner.Name, StringComparer.Ordinal)
            )
            {
                Search(inner.FullName, Below(name, inner.Name), depth + 1);
            }
        }
        catch (Exception fault) when (fault is UnauthorizedAccessException or IOException)
        {
            if (depth == 0 && !_isOptional)
            {
                throw new ContentException(ContentFault.Unreadable, _root.Name);
            }

            Problems.Add(
                new ContentProblem(fault is DirectoryNotFoundException ? ContentFault.Gone : ContentFault.Unreadable, Relative(name), 0)
            );
        }
    }

    /// <summary>Whether a folder may hold notes, by its name.</summary>
    internal static bool HoldsNotes(string name) => name[0] != '.' && name != "node_modules";

    /// <summary>Whether a folder of the course's directory is one of those that it has for other files than lectures.</summary>
    internal static bool HasOwnUse(string name) => name is QuizFolder or CalendarFiles.Folder;

    private static string Below(string folder, string name) => folder.Length == 0 ? name : $"{folder}/{name}";

    private bool IsWanted(string name) =>
        name[0] != '.'
        && _endings.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase)
        && (_isOptional ? !FolderPage.IsReadMe(name) : !IsGlossary(name));

    private static bool IsGlossary(string name) => name.Equals(CourseLoader.GlossaryFile, StringComparison.OrdinalIgnoreCase);

    /// <summary>A folder's own page that only leads to other files is no lecture. What can't be read stays, so that it is said.</summary>
    private void LeaveOutPages()
    {
        if (_isOptional)
        {
            return;
        }

        foreach (var page in _files.Where(file => FolderPage.IsOne(file.Name)).ToList())
        {
            var folder = Path.GetDirectoryName(page.Path);
            try
            {
                if (
                    !FolderPage.HoldsLecture(
                        _root.Text(page.Path, page.Name),
                        isAlone: _files.TrueForAll(file => file == page || Path.GetDirectoryName(file.Path) != folder)
                    )
                )
                {
                    _files.Remove(page);
                    Pages.Add(page.Name);
                }
            }
            catch (ContentException)
            {
                continue;
            }
        }
    }
}
