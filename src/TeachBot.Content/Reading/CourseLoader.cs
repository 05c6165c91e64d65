using System.Text;

namespace TeachBot.Content.Reading;

/// <summary>Reads what can be read of a course's directory, and lists the rest.</summary>
internal sealed class CourseLoader
{
    private readonly List<Lecture> _lectures = [];
    private readonly List<ContentProblem> _problems = [];

    /// <exception cref="ContentException">The directory cannot be listed, or no lecture in it be served.</exception>
    internal CourseLoader(string directory)
    {
        var found = CourseFiles.In(directory);
        _problems.AddRange(found.Problems);
        long bytes = 0;
        foreach (var file in found.Lectures)
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

            Serve(() => _lectures.Add(LectureReader.Read(file.Name, markdown)), found.Relative(file.Name));
        }

        if (_lectures.Count == 0)
        {
            throw new ContentException(ContentFault.NoneServed, directory) { Problems = _problems };
        }

        _problems.AddRange(LectureNumbers.Shared(_lectures).Select(pair => new ContentProblem(
            ContentFault.SameNumber, found.Relative(pair.Second.File), 0, found.Relative(pair.First.File))));
        ReadGlossary(Path.Combine(directory, "glossary.md"));
    }

    /// <summary>The lectures that can be served, by file name.</summary>
    internal IReadOnlyList<Lecture> Lectures => _lectures;

    /// <summary>The rows of the glossary; none where there is no file, or none that can be read.</summary>
    internal IReadOnlyList<GlossaryRow> Glossary { get; private set; } = [];

    /// <summary>What is not served, and why.</summary>
    internal IReadOnlyList<ContentProblem> Problems => _problems;

    private void ReadGlossary(string path)
    {
        if (Directory.Exists(path))
        {
            _problems.Add(new ContentProblem(ContentFault.NotAFile, "glossary.md", 0));
        }
        else if (new FileInfo(path) is { Exists: true } or { LinkTarget: not null } && Try(path, "glossary.md") is { } markdown)
        {
            Serve(() => Glossary = Reading.Glossary.Read("glossary.md", markdown), "glossary.md");
        }
    }

    private string? Try(string path, string name)
    {
        string? text = null;
        Serve(() => text = ContentFile.Text(path, name), name);
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
