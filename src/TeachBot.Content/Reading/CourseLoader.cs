using System.Text;

namespace TeachBot.Content.Reading;

/// <summary>Reads what can be read of a course's directory, and lists the rest.</summary>
internal sealed class CourseLoader
{
    /// <summary>The glossary, relative to the directory of the notes.</summary>
    internal const string GlossaryFile = "glossary.md";

    private readonly NotesRoot _root;
    private readonly List<LoadedLecture> _lectures = [];
    private readonly List<ContentProblem> _problems = [];

    /// <exception cref="ContentException">The directory cannot be listed, or no lecture in it be served.</exception>
    internal CourseLoader(NotesRoot root)
    {
        _root = root;
        var found = CourseFiles.In(root);
        _problems.AddRange(found.Problems);
        Folder = found.Relative("");
        long bytes = 0;
        foreach (var file in found.All)
        {
            if (Try(file.Path, found.Relative(file.Name)) is not { } markdown)
            {
                continue;
            }

            bytes += Encoding.UTF8.GetByteCount(markdown);
            if (bytes > ContentLimits.CourseBytes)
            {
                _problems.Add(new ContentProblem(ContentFault.TooManyBytes, found.Relative(file.Name), 0));
                break;
            }

            Serve(
                () =>
                    _lectures.Add(
                        new LoadedLecture(LectureReader.Read(file.Name, markdown), file.Path, found.Relative(file.Name), markdown)
                    ),
                found.Relative(file.Name)
            );
        }

        if (_lectures.Count == 0)
        {
            throw new ContentException(ContentFault.NoneServed, root.Name) { Problems = _problems };
        }

        _problems.AddRange(
            LectureNumbers
                .Shared(_lectures.Select(loaded => loaded.Lecture))
                .Select(pair => new ContentProblem(
                    ContentFault.SameNumber,
                    found.Relative(pair.Second.File),
                    0,
                    found.Relative(pair.First.File)
                ))
        );
        ReadGlossary(Path.Combine(root.Directory, GlossaryFile));
    }

    /// <summary>The folder of the lectures below the directory; empty where they stand directly in it.</summary>
    internal string Folder { get; }

    /// <summary>The lectures that can be served, by file name.</summary>
    internal IReadOnlyList<LoadedLecture> Lectures => _lectures;

    /// <summary>The rows of the glossary; none where there is no file, or none that can be read.</summary>
    internal IReadOnlyList<GlossaryRow> Glossary { get; private set; } = [];

    /// <summary>The glossary's Markdown; null where there is no file, or none that can be read.</summary>
    internal string? GlossaryText { get; private set; }

    /// <summary>What is not served, and why.</summary>
    internal IReadOnlyList<ContentProblem> Problems => _problems;

    private void ReadGlossary(string path)
    {
        if (Directory.Exists(path))
        {
            _problems.Add(new ContentProblem(ContentFault.NotAFile, GlossaryFile, 0));
        }
        else if (new FileInfo(path) is { Exists: true } or { LinkTarget: not null } && Try(path, GlossaryFile) is { } markdown)
        {
            Serve(() => (Glossary, GlossaryText) = (Reading.Glossary.Read(GlossaryFile, markdown), markdown), GlossaryFile);
        }
    }

    private string? Try(string path, string name)
    {
        string? text = null;
        Serve(() => text = _root.Text(path, name), name);
        return text;
    }

    private void Serve(Action read, string name)
    {
        try
        {
            read();
        }
        catch (ContentException fault)
        {
            _problems.Add(new ContentProblem(fault.Fault, name, fault.Line));
        }
    }
}

/// <summary>A lecture with the file that it was read from.</summary>
/// <param name="Lecture">What was read.</param>
/// <param name="Path">Where the file is.</param>
/// <param name="Name">Its path below the directory of the notes, with <c>/</c>.</param>
/// <param name="Markdown">Its text.</param>
internal sealed record LoadedLecture(Lecture Lecture, string Path, string Name, string Markdown);
